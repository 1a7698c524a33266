namespace ChatBot.Search.Questions;

/// <summary>What a number must be of, where a question for an amount says so.</summary>
public enum Measure
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A way in a time, as knots or "miles an hour".</summary>
    Speed,

    /// <summary>A length, a height, a distance.</summary>
    Length,

    /// <summary>A weight.</summary>
    Weight,

    /// <summary>A temperature.</summary>
    Heat,

    /// <summary>A length of time or, since "how long" may ask for both, of anything.</summary>
    Time,

    /// <summary>A part of a whole: a percentage, "a third", "one in five".</summary>
    Share,

    /// <summary>How often: "twice", "every year".</summary>
    Frequency,
}

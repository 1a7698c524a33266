namespace ChatBot.Search.Questions;

/// <summary>What kind of answer a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>Any: a thing, a manner, words without a question word.</summary>
    What,

    /// <summary>A person, a body or a country.</summary>
    Who,

    /// <summary>A proper name ("what is the name of …").</summary>
    Name,

    When,
    Where,

    /// <summary>A count of something.</summary>
    HowMany,

    /// <summary>A sum of money.</summary>
    Price,

    /// <summary>A measure, a share, a length of time.</summary>
    Amount,

    Why,
    YesNo,
}

namespace ChatBot.Search.Answers;

/// <summary>How an answer ended.</summary>
public enum AnswerStatus
{
    /// <summary>At least one quotation is offered as the answer.</summary>
    Answered,

    /// <summary>The library is silent; quotations, if any, are labelled nearest or related.</summary>
    NothingFound,

    /// <summary>What was asked could not be read (an impossible date, an unknown command); the message says how to put it right.</summary>
    Invalid,
}

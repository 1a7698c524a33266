namespace ChatBot.Daily.Command;

/// <summary>What <c>/daily</c> says to its caller.</summary>
/// <param name="Text">In Discord's Markdown, at most 2,000 characters.</param>
/// <param name="Offer">What can be chosen below it; null for nothing.</param>
public sealed record DailyReply(string Text, DailyOffer? Offer = null)
{
    public static implicit operator DailyReply(string text) => new(text);

    public static implicit operator string(DailyReply reply) => reply.Text;

    public override string ToString() => Text;
}

/// <summary>The choice of what a channel gets on days without events.</summary>
/// <param name="Now">What it gets now.</param>
public sealed record DailyOffer(ulong Channel, WhenEmpty Now);

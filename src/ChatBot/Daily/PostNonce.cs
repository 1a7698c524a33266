using System.Globalization;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>
/// The nonce of a channel's post of a date: the same in every process and at every attempt, and different for any other post.
/// </summary>
public static class PostNonce
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <returns>
    /// At most 25 characters, which is Discord's limit: "d", eight digits of date, and the channel in base 36 (at most 13).
    /// </returns>
    public static string Of(ulong channel, LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"d{date:yyyyMMdd}{InBase36(channel)}");

    private static string InBase36(ulong number)
    {
        Span<char> digits = stackalloc char[13];
        var at = digits.Length;
        do
        {
            digits[--at] = Digits[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);

        return digits[at..].ToString();
    }
}

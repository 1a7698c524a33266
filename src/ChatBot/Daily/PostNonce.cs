using System.Globalization;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>
/// The nonce of a channel's post of a date: the same in every process and at every attempt, and different for any other post.
/// </summary>
public static class PostNonce
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <param name="number">Which post of the date it is, from 1.</param>
    /// <returns>
    /// At most 25 characters, which is Discord's limit: "d" ("e" for the second post of a date …), eight digits of date, and the
    /// channel in base 36 (at most 13).
    /// </returns>
    public static string Of(ulong channel, LocalDate date, int number = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('c' + number)}{date:yyyyMMdd}{InBase36(channel)}");

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

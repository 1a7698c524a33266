using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ChatBot.Hosting.Settings;

/// <summary>A number within bounds. (Of RangeAttribute the generator makes one of its own, which forgets the message.)</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BetweenAttribute(double least, double most) : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && number >= least && number <= most;
}

using System.ComponentModel.DataAnnotations;

namespace ChatBot.Hosting.Settings;

/// <summary>A whole address of http or https.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpAddressAttribute : ValidationAttribute
{
    /// <summary>Whether none is fine too.</summary>
    public bool IsOptional { get; init; }

    public override bool IsValid(object? value) => value is null or "" ? IsOptional
        : Uri.TryCreate(value as string, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

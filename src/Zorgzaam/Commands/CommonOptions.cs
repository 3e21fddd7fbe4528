using System.CommandLine;

namespace Zorgzaam.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    internal const string DefaultProfile = "gemeente-voorbeeld";

    internal static Option<string?> Profile() => new("--profile")
    {
        Description = $"Organisation profile of policy/profiles; otherwise ZORGZAAM_PROFILE, otherwise {DefaultProfile}.",
    };

    internal static Option<bool> Demo() => new("--demo")
    {
        Description = "Fictional persons, a fixed legal date and personas.",
    };
}

using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Tests.Stores.Given;

internal static class PolicyFiles
{
    public static string Root { get; } = Find();

    public static string Folder { get; } = Path.Combine(Root, "policy");

    public static ObjectTypes Types { get; } = ObjectTypes.Read(Path.Combine(Folder, "objects"));

    public static EventTypes Events { get; } = EventTypes.Read(Path.Combine(Folder, "events"), Types);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zorgzaam.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository root was not found.");
    }
}

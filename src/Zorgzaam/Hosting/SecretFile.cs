namespace Zorgzaam.Hosting;

/// <summary>A file that only who runs this can read.</summary>
internal static class SecretFile
{
    internal static StreamWriter Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new StreamWriter(file, options);
    }
}

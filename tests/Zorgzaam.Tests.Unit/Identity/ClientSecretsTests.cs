using Zorgzaam.Identity;

namespace Zorgzaam.Tests.Unit.Identity;

public sealed class ClientSecretsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-secrets-").FullName;

    private string File => Path.Combine(folder, ClientSecrets.FileName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Secrets_AreMadeOnce_AndForWhoHasNoneYet()
    {
        ClientSecrets.Open(folder, ["een"]);
        var first = System.IO.File.ReadAllLines(File)[0];
        var secrets = ClientSecrets.Open(folder, ["een", "twee"]);

        Assert.Equal(first, System.IO.File.ReadAllLines(File)[0]);
        Assert.True(secrets.IsOf("een", first.Split(' ')[1]));
        Assert.True(secrets.IsOf("twee", System.IO.File.ReadAllLines(File)[1].Split(' ')[1]));
        Assert.False(secrets.IsOf("twee", first.Split(' ')[1]));
        Assert.False(secrets.IsOf("drie", first.Split(' ')[1]));
        Assert.False(secrets.IsOf("een", null));
    }

    [Fact]
    public void Secrets_AreReadableByNobodyElse()
    {
        ClientSecrets.Open(folder, ["een"]);

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }
}

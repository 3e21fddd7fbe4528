namespace Zorgzaam.Tests.Unit.Commands;

[Collection(ConsoleTests.Name)]
public sealed class LogCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zorgzaam-log-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(".", "log.pub is not in it")]
    [InlineData("absent", "no such folder")]
    public async Task Verify_OfSomethingElse_SaysThatItIsNoLog(string folder, string why) =>
        (await CommandRun.Of("log", "verify", Path.Combine(_folder.FullName, folder)))
            .Fails(2, "is not an exported log", why, "log export");
}

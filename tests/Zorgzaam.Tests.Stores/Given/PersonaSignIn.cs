using System.Net;
using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>Signs in as somebody of the demonstration, as a browser without a script does.</summary>
internal static partial class PersonaSignIn
{
    private static readonly Uri SignIn = new("/inloggen", UriKind.Relative);

    /// <summary>Goes through site and provider.</summary>
    /// <returns>The address where it ended.</returns>
    public static async Task<string> AsAsync(HttpClient client, string persona)
    {
        using var page = await client.GetAsync(SignIn, TestStore.Cancel);
        var html = await page.Content.ReadAsStringAsync(TestStore.Cancel);
        var form = Forms().Matches(html).Select(match => match.Value)
            .Single(text => text.Contains($"value=\"{persona}\"", StringComparison.Ordinal));
        using var fields = new FormUrlEncodedContent(Inputs().Matches(form).Select(input => KeyValuePair.Create(
            input.Groups["name"].Value, WebUtility.HtmlDecode(input.Groups["value"].Value))));
        var provider = new Uri(page.RequestMessage!.RequestUri!.AbsolutePath, UriKind.Relative);
        using var answer = await client.PostAsync(provider, fields, TestStore.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(
        "<input[^>]* name=\"(?<name>[^\"]+)\"[^>]* value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inputs();
}

using System.Net;
using System.Net.NetworkInformation;
using Zorgzaam.Commands;

namespace Zorgzaam.Hosting;

/// <summary>The addresses that pages are served on.</summary>
internal static class Addresses
{
    // Hosts by which a machine names itself, and by which it means every address that it has.
    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly string[] Any = ["0.0.0.0", "[::]", "*", "+"];

    /// <summary>Whether a host means every address of the machine.</summary>
    internal static bool IsAny(string host) => Any.Contains(host, StringComparer.Ordinal);

    /// <summary>The host names to answer: those of the addresses, and any where an address takes any.</summary>
    internal static string HostsOf(string urls)
    {
        var hosts = urls.Split(';').Select(url => new Uri(url).Host).ToList();
        return hosts.Exists(host => Any.Contains(host, StringComparer.Ordinal)) ? "*"
            : string.Join(';', hosts.Concat(Own).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Says so before any work is done when somebody else serves on a port already.</summary>
    /// <exception cref="CommandFailure">A port is in use.</exception>
    internal static void EnsureFree(string urls)
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        if (Array.Find(urls.Split(';'), url => Array.Exists(taken, end => Meet(new Uri(url), end))) is { } busy)
        {
            throw new CommandFailure(
                $"Cannot serve on {busy}: the port is in use. Stop what serves there, or set ZORGZAAM_URLS.");
        }
    }

    private static bool Meet(Uri url, IPEndPoint listener) =>
        url.Port == listener.Port
        && (Any.Contains(url.Host, StringComparer.Ordinal)
            || listener.Address.Equals(IPAddress.Any) || listener.Address.Equals(IPAddress.IPv6Any)
            || (Own.Contains(url.Host, StringComparer.Ordinal) && IPAddress.IsLoopback(listener.Address))
            || url.Host.Trim('[', ']') == listener.Address.ToString());
}

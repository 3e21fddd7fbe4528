using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;

namespace Zorgzaam.Store.Gateways;

/// <summary>What every scope works with beside its transaction.</summary>
internal sealed record ScopeTools(IParts Parts, KeyStore Keys, IdSource Ids);

using Zorgzaam.Tests.Browser.Serving;

// One server and one browser for all tests; two pages at a time is what a small machine carries.
[assembly: AssemblyFixture(typeof(DemoSite))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Accountability.Subjects;
using Zorgzaam.Foundation;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Sweep.Subjects;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;
using Zorgzaam.Web.Caseworker;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Register;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Supervisor;

namespace Zorgzaam.Pages;

/// <summary>Wires what the pages on rights read.</summary>
public static class RightsReadingWiring
{
    /// <summary>
    /// Adds <see cref="IRightsReading"/>. Needs, registered elsewhere as singletons: LawLibrary, OrganisationProfile,
    /// <see cref="ProcessingGate"/>, <see cref="PurposeRegister"/>, <see cref="TimeProvider"/> and the store
    /// (<c>AddZorgzaamStore</c>); in the demo also <see cref="PopulationMargins"/>, for the story of a household.
    /// </summary>
    public static IServiceCollection AddRightsReading(this IServiceCollection services)
    {
        services.AddSingleton<SweepPlans>();
        services.AddSingleton<LatestRun>();
        services.AddSingleton<ResultReader>();
        services.AddSingleton<ResidentExplainer>();
        services.AddSingleton<ReadDesk>();
        services.AddSingleton<GroundDraw>();
        services.AddSingleton<GroundReviewDesk>();
        services.AddSingleton<GroundReviewReader>();
        services.AddSingleton<ContactDesk>();
        services.AddSingleton<StaffRelations>();
        services.AddSingleton<GroundDesk>();
        services.AddSingleton<IStaffAccess, StaffAccess>();
        services.AddSingleton<IGroundReviewing, GroundReviewing>();
        services.AddSingleton<IAppointments, AppointmentReading>();
        services.AddSingleton<ISetup, AppointmentDoor>();
        services.AddSingleton<Questions>();
        services.AddSingleton<LatestPublication>();
        services.AddSingleton<ThemeFigures>();
        services.AddSingleton(provider => new DemoStory(
            provider.GetRequiredService<ProcessingGate>(),
            provider.GetRequiredService<FactsReader>(),
            provider.GetRequiredService<ResultReader>(),
            provider.GetRequiredService<SweepPlans>(),
            provider.GetService<PopulationMargins>() is { } margins ? DemoHome.Of(margins) : null));
        services.AddSingleton<FrontReading>();
        services.AddSingleton<IRightsReading, RightsReading>();
        services.AddSingleton<AttributeWords>();
        services.AddSingleton<SubjectLog>();
        services.AddSingleton<ActivityCounts>();
        services.AddSingleton<ActivityVersions>();
        services.AddSingleton<IRegisterReading, RegisterReading>();
        services.AddSingleton<ILogReading, LogReading>();
        services.AddSingleton<IFactsReading, FactsReading>();
        services.AddSingleton<IHistoryReading, HistoryReading>();
        services.AddSingleton<OversightLog>();
        services.AddSingleton<LogQuestionReader>();
        services.AddSingleton<LogQuestionDesk>();
        services.AddSingleton<LogTexts>();
        AddSubjectRights(services);
        services.AddSingleton<StaffResidents>();
        services.AddSingleton<StaffHouseholds>();
        services.AddSingleton<IOversightReading, OversightReading>();
        services.AddSingleton<BreachDesk>();
        services.AddSingleton<BreachReader>();
        services.AddSingleton<IBreachReading, BreachReading>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<IRefusals>(provider => provider.GetRequiredService<Refusals>());
        services.AddHostedService(provider => provider.GetRequiredService<Refusals>());
        return services;
    }

    private static void AddSubjectRights(IServiceCollection services)
    {
        services.AddSingleton<ISubjectData, SweepSubjectData>();
        services.AddSingleton<ISubjectData, AccountabilitySubjectData>();
        services.AddSingleton<ISubjectData, GroundsSubjectData>();
        services.AddSingleton<SubjectCopy>();
        services.AddSingleton<SubjectRequestReader>();
        services.AddSingleton<SubjectRequestDesk>();
        services.AddSingleton<ISubjectRightsReading, SubjectRightsReading>();
        services.AddSingleton<MisuseReader>();
        services.AddSingleton<MisuseDesk>();
        services.AddSingleton<IMisuseReading, MisuseReading>();
    }
}

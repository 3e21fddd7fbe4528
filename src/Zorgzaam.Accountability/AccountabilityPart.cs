using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Store;

namespace Zorgzaam.Accountability;

/// <summary>The tables of accountability: what residents ask and report, and what they are answered.</summary>
public sealed class AccountabilityPart : IModelPart
{
    /// <inheritdoc/>
    public void Describe(ModelBuilder model)
    {
        var questions = Numbered<LogQuestionRow>(model, "log_questions", row => row.Id);
        questions.HasIndex(row => new { row.ObjectId, row.TraceId });
        questions.HasIndex(row => row.DueOn);

        Numbered<LogAnswerRow>(model, "log_answers", row => row.QuestionId);

        DescribeRequests(model);
        DescribeMisuse(model);
        DescribeGrounds(model);
        DescribeAppointments(model);

        Numbered<BreachRow>(model, "breaches", row => row.Id);

        Numbered<BreachStepRow>(model, "breach_steps", row => row.Id).HasIndex(row => row.BreachId);
    }

    private static void DescribeRequests(ModelBuilder model)
    {
        var requests = Numbered<SubjectRequestRow>(model, "subject_requests", row => row.Id);
        requests.HasIndex(row => row.ObjectId);
        requests.HasIndex(row => row.DueOn);

        Numbered<SubjectDecisionRow>(model, "subject_decisions", row => row.RequestId);

        Numbered<SubjectRequestEndRow>(model, "subject_request_ends", row => row.RequestId);
    }

    private static void DescribeMisuse(ModelBuilder model)
    {
        Numbered<MisuseReportRow>(model, "misuse_reports", row => row.Id).HasIndex(row => row.ObjectId);

        model.Entity<MisusedActRow>(entity =>
        {
            entity.ToTable("misused_acts");
            entity.HasKey(row => new { row.ReportId, row.TraceId });
        });

        Numbered<MisuseEndRow>(model, "misuse_ends", row => row.ReportId);
    }

    private static void DescribeAppointments(ModelBuilder model)
    {
        Numbered<AppointmentRow>(model, "appointments", row => row.Id).HasIndex(row => row.Account);

        Numbered<SetupLinkRow>(model, "setup_links", row => row.Id);
    }

    private static void DescribeGrounds(ModelBuilder model)
    {
        Numbered<ContactRow>(model, "contacts", row => row.Id).HasIndex(row => new { row.ObjectId, row.ActorId, row.Day });

        var reviews = Numbered<GroundReviewRow>(model, "ground_reviews", row => row.Id);
        reviews.HasIndex(row => row.TraceId).IsUnique();
        reviews.HasIndex(row => row.DueOn);

        Numbered<GroundJudgementRow>(model, "ground_judgements", row => row.ReviewId);
    }

    // Rows with a number that is taken from a sequence, or is that of what they are about.
    private static EntityTypeBuilder<T> Numbered<T>(ModelBuilder model, string table, Expression<Func<T, long>> number)
        where T : class
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasKey(((MemberExpression)number.Body).Member.Name);
        entity.Property(number).ValueGeneratedNever();
        return entity;
    }
}

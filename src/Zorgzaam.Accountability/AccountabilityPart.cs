using Microsoft.EntityFrameworkCore;
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
        model.Entity<LogQuestionRow>(entity =>
        {
            entity.ToTable("log_questions");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => new { row.ObjectId, row.TraceId });
            entity.HasIndex(row => row.DueOn);
        });

        model.Entity<LogAnswerRow>(entity =>
        {
            entity.ToTable("log_answers");
            entity.HasKey(row => row.QuestionId);
            entity.Property(row => row.QuestionId).ValueGeneratedNever();
        });

        DescribeRequests(model);
        DescribeMisuse(model);
        DescribeGrounds(model);
        DescribeAppointments(model);

        model.Entity<BreachRow>(entity =>
        {
            entity.ToTable("breaches");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
        });

        model.Entity<BreachStepRow>(entity =>
        {
            entity.ToTable("breach_steps");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.BreachId);
        });
    }

    private static void DescribeRequests(ModelBuilder model)
    {
        model.Entity<SubjectRequestRow>(entity =>
        {
            entity.ToTable("subject_requests");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.ObjectId);
            entity.HasIndex(row => row.DueOn);
        });

        model.Entity<SubjectDecisionRow>(entity =>
        {
            entity.ToTable("subject_decisions");
            entity.HasKey(row => row.RequestId);
            entity.Property(row => row.RequestId).ValueGeneratedNever();
        });

        model.Entity<SubjectRequestEndRow>(entity =>
        {
            entity.ToTable("subject_request_ends");
            entity.HasKey(row => row.RequestId);
            entity.Property(row => row.RequestId).ValueGeneratedNever();
        });
    }

    private static void DescribeMisuse(ModelBuilder model)
    {
        model.Entity<MisuseReportRow>(entity =>
        {
            entity.ToTable("misuse_reports");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.ObjectId);
        });

        model.Entity<MisusedActRow>(entity =>
        {
            entity.ToTable("misused_acts");
            entity.HasKey(row => new { row.ReportId, row.TraceId });
        });

        model.Entity<MisuseEndRow>(entity =>
        {
            entity.ToTable("misuse_ends");
            entity.HasKey(row => row.ReportId);
            entity.Property(row => row.ReportId).ValueGeneratedNever();
        });
    }

    private static void DescribeAppointments(ModelBuilder model)
    {
        model.Entity<AppointmentRow>(entity =>
        {
            entity.ToTable("appointments");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.Account);
        });

        model.Entity<SetupLinkRow>(entity =>
        {
            entity.ToTable("setup_links");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
        });
    }

    private static void DescribeGrounds(ModelBuilder model)
    {
        model.Entity<ContactRow>(entity =>
        {
            entity.ToTable("contacts");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => new { row.ObjectId, row.ActorId, row.Day });
        });

        model.Entity<GroundReviewRow>(entity =>
        {
            entity.ToTable("ground_reviews");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.TraceId).IsUnique();
            entity.HasIndex(row => row.DueOn);
        });

        model.Entity<GroundJudgementRow>(entity =>
        {
            entity.ToTable("ground_judgements");
            entity.HasKey(row => row.ReviewId);
            entity.Property(row => row.ReviewId).ValueGeneratedNever();
        });
    }
}

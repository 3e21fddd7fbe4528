using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Store;

namespace Zorgzaam.Accountability;

/// <summary>
/// The tables of accountability: questions about lines of the log with their answers, breaches with their steps, contacts, reviewed
/// grounds, and appointments.
/// </summary>
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

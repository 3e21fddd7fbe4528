using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Store;

namespace Zorgzaam.Accountability;

/// <summary>The tables of accountability: questions about lines of the log with their answers, and breaches with their steps.</summary>
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
}

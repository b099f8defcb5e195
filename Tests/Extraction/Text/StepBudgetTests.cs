using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class StepBudgetTests
{
    [Fact]
    public void Steps_up_to_the_most_are_free()
    {
        var budget = new StepBudget(100_000);
        for (var i = 0; i < 100_000; i++)
        {
            budget.Charge(1);
        }

        Assert.Equal(100_000, budget.Spent);
    }

    [Fact]
    public void The_place_is_told_where_they_were_spent()
    {
        var budget = new StepBudget(100_000);
        budget.Enter(7);
        budget.Charge(90_000);
        budget.Enter(8);
        Assert.Equal(8, Assert.Throws<StepsExceededException>(() => budget.Charge(20_000)).Position);
    }

    [Fact]
    public void A_loop_that_goes_nowhere_ends()
    {
        var budget = StepBudget.For(300);
        Assert.Throws<StepsExceededException>(Stay);

        void Stay()
        {
            while (true)
            {
                budget.Charge(1);
            }
        }
    }

    [Fact]
    public void It_grows_with_the_text_and_never_overflows()
    {
        var budget = StepBudget.For(int.MaxValue);
        for (var i = 0; i < StepBudget.StepsPerCharacter - 10; i++)
        {
            budget.Charge(int.MaxValue);
        }

        Assert.Throws<StepsExceededException>(() =>
        {
            for (var i = 0; i < 20; i++)
            {
                budget.Charge(int.MaxValue);
            }
        });
    }

    [Fact]
    public void The_host_stops_it()
    {
        using var host = new CancellationTokenSource();
        var budget = new StepBudget(long.MaxValue, host.Token);
        budget.Charge(100_000);
        host.Cancel();
        Assert.Throws<OperationCanceledException>(() => budget.Charge(100_000));
    }
}

namespace Corpus.Tests.Extraction.People.Names;

/// <summary>Ranks, honorifics and offices before a name are no part of it.</summary>
public class TitlesOfTheWorldTests
{
    [Theory]
    [InlineData("Det Insp")]
    [InlineData("Det. Ch. Supt.")]
    [InlineData("WPC")]
    [InlineData("DI")]
    [InlineData("DCI")]
    [InlineData("IGP")]
    [InlineData("SPO2")]
    [InlineData("Lance Cpl")]
    [InlineData("Tech. Sgt.")]
    [InlineData("Flt Lt")]
    [InlineData("Sqn. Ldr.")]
    [InlineData("Air Cdre")]
    [InlineData("Rear Adm")]
    [InlineData("Subedar Major")]
    [InlineData("Naik")]
    [InlineData("Rt Rev")]
    [InlineData("Revd")]
    [InlineData("Canon")]
    [InlineData("Msgr")]
    [InlineData("Maulana")]
    [InlineData("Swami")]
    [InlineData("Rt Hon")]
    [InlineData("Cllr")]
    [InlineData("Ald.")]
    [InlineData("MLA")]
    [InlineData("Mr Justice")]
    [InlineData("Lord Chief Justice")]
    [InlineData("Solicitor-General")]
    [InlineData("Tánaiste")]
    [InlineData("Engr.")]
    [InlineData("Adv")]
    [InlineData("Barr.")]
    [InlineData("Arc.")]
    [InlineData("Alhaji")]
    [InlineData("Hajiya")]
    [InlineData("Chief (Mrs.)")]
    [InlineData("Alhaji (Dr.)")]
    [InlineData("Otunba")]
    [InlineData("Nana")]
    [InlineData("Togbe")]
    [InlineData("Kgosi")]
    [InlineData("Mwalimu")]
    [InlineData("Dato’")]
    [InlineData("Dato’ Sri")]
    [InlineData("Datuk Seri")]
    [InlineData("Tan Sri")]
    [InlineData("Encik")]
    [InlineData("Smt")]
    [InlineData("Thiru")]
    [InlineData("Begum")]
    [InlineData("Sri")]
    [InlineData("Baba")]
    [InlineData("Cde")]
    [InlineData("Midfielder")]
    [InlineData("Fly-half")]
    [InlineData("Lock")]
    [InlineData("Skipper")]
    [InlineData("German")]
    [InlineData("Left-hander")]
    [InlineData("Third-stringer")]
    [InlineData("Chancellor of the Exchequer")]
    public void A_title_is_cut_off(string title)
    {
        Assert.Contains("Laura Wentvale", PeopleOf.Names($"On Monday {title} Laura Wentvale came home."));
        Assert.Equal(["Laura Wentvale"], PeopleOf.Names($"On Monday {title} Laura Wentvale came home. Wentvale said that it was late."));
    }

    [Theory]
    [InlineData("On Monday Baba Wentvale said that it was late. Wentvale left.", "Baba Wentvale")]
    [InlineData("On Monday Laura Mufti said that it was late. Mufti left.", "Laura Mufti")]
    [InlineData("On Monday AJ Wentvale said that it was late. Wentvale left.", "AJ Wentvale")]
    [InlineData("On Monday Laura Wentvale MP said that it was late.", "Laura Wentvale")]
    [InlineData("On Monday Laura Wentvale Q.C. said that it was late.", "Laura Wentvale")]
    [InlineData("On Monday K.C. Wentvale said that it was late.", "K.C. Wentvale")]
    public void What_is_a_name_stays(string text, string name) => Assert.Equal([name], PeopleOf.Names(text));

    [Theory]
    [InlineData("They met Datuk Seri Laura Wentvale.", "Datuk Seri")]
    [InlineData("They met Tan Sri Laura Wentvale.", "Tan Sri")]
    [InlineData("They met Engr. Laura Wentvale.", "Engr.")]
    [InlineData("They met Baba Laura Wentvale.", "Baba")]
    [InlineData("They met Lock Laura Wentvale.", null)]
    public void An_honorific_is_kept_apart(string text, string? honorific) =>
        Assert.Equal(honorific, PeopleOf.Person(text, "Laura Wentvale").HonorificPrefix);

    [Theory]
    [InlineData("They met DI Laura Wentvale.", "DI")]
    [InlineData("They met Lock Laura Wentvale.", "Lock")]
    [InlineData("They met Chancellor of the Exchequer Laura Wentvale.", "Chancellor of the Exchequer")]
    public void A_rank_or_an_office_is_a_job(string text, string job) => Assert.Contains(job, PeopleOf.Person(text, "Laura Wentvale").JobTitles);

    [Fact]
    public void The_stop_of_a_rank_ends_no_sentence() => Assert.Equal(1, PeopleOf.Words("They met Tech. Sgt. Laura Wentvale there.").Sentences.Length);

    [Fact]
    public void A_word_that_begins_a_rank_ends_a_sentence_elsewhere() =>
        Assert.Equal(2, PeopleOf.Words("They fear Big Tech. Laura Wentvale left.").Sentences.Length);
}

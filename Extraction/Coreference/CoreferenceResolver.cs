using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Document;
using Corpus.Extraction.Model;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Coreference;

/// <summary>Who the source of an attribution is.</summary>
/// <param name="Person">Index into the article's people, or -1.</param>
internal sealed record Speaker(int Person, SourceKind Kind, string? Name, MentionKind Mention);

/// <param name="Speakers">By attribution.</param>
/// <param name="Mentions">All mentions of persons, pronouns and descriptions included, in text order.</param>
/// <param name="Genders">By person, what the pronouns say.</param>
internal sealed record ArticleSpeakers(Speaker[] Speakers, IReadOnlyList<MentionFact> Mentions, Gender[] Genders);

/// <summary>Finds out whom the pronouns and descriptions of an article mean, and so who speaks.</summary>
internal static class CoreferenceResolver
{
    private static readonly Speaker Nobody = new(-1, SourceKind.None, null, MentionKind.Name);

    public static ArticleSpeakers Find(AnnotatedDocument words, ArticlePeople people, AttributionRelation[] attributions)
    {
        var discourse = new DiscourseModel(words, people, attributions);
        discourse.Read();
        var speakers = new Speaker[attributions.Length];
        for (var a = 0; a < attributions.Length; a++)
        {
            speakers[a] = IsWriter(words, people, attributions, a)
                ? new(people.Authors[0], SourceKind.Person, people.People[people.Authors[0]].Name, MentionKind.Pronoun)
                : attributions[a].Source is { IsEmpty: false } source ? Of(words, people, source, discourse, discourse.SourceOf(a))
                : attributions[a].Speaker is >= 0 and var person ? new(person, SourceKind.Person, people.People[person].Name, MentionKind.Name)
                : Nobody;
        }

        StableSort.Sort(
            discourse.Mentions,
            (one, other) => one.Range.Start != other.Range.Start
                ? one.Range.Start.CompareTo(other.Range.Start)
                : one.Range.End.CompareTo(other.Range.End));
        var genders = new Gender[people.People.Length];
        foreach (var entity in discourse.Entities)
        {
            if (entity.Person >= 0)
            {
                genders[entity.Person] = entity.PronounGender;
            }
        }

        return new(speakers, discourse.Mentions, genders);
    }

    /// <summary><c>"Really?" I asked.</c>: the one author, where no quotation marks, turn or answer hold the pronoun.</summary>
    private static bool IsWriter(AnnotatedDocument words, ArticlePeople people, AttributionRelation[] attributions, int a)
    {
        if (attributions[a].Source is not { Count: 1 } source || words.PronounAt(source.First).Kind != PronounKind.FirstSingular
            || people.Authors.Length != 1 || people.Authors[0] < 0 || words.QuotedSpanAt[source.First] >= 0
            || words.KindOf(source.First) != ParagraphKind.Body)
        {
            return false;
        }

        return !Array.Exists(attributions, other => other.IsWholeParagraphs);
    }

    private static Speaker Of(AnnotatedDocument words, ArticlePeople people, TokenRange source, DiscourseModel discourse, int entity)
    {
        var pronoun = source.Count == 1 ? words.PronounAt(source.First) : default;
        if (entity >= 0 && discourse.Entities[entity].Person is var person and >= 0)
        {
            var kind = pronoun.Kind != PronounKind.None ? MentionKind.Pronoun
                : HasName(people, source) ? MentionKind.Name
                : MentionKind.Nominal;
            return new(person, SourceKind.Person, people.People[person].Name, kind);
        }

        if (pronoun.Kind != PronounKind.None && entity < 0)
        {
            // A pronoun that nothing explains keeps its own words.
            var kind = pronoun.Kind switch
            {
                PronounKind.ThirdPlural or PronounKind.FirstPlural => SourceKind.Group,
                PronounKind.Neuter => SourceKind.Organization,
                _ => SourceKind.Unnamed,
            };
            return new(-1, kind, words.TextOf(source), MentionKind.Pronoun);
        }

        var named = entity >= 0 ? discourse.Entities[entity].Words : source;
        var phrase = HeadedPhrase.Read(words, named);
        var several = SourceHead.NameOf(words, people, named, out var more) >= 0 && more;
        return new(
            -1,
            several ? SourceKind.Group : SourceKindClassifier.Of(words, named, phrase),
            NameText.Phrase(words, several ? named : Closed(words, phrase.Core, named)),
            pronoun.Kind != PronounKind.None ? MentionKind.Pronoun : MentionKind.Nominal);
    }

    /// <summary>With the mark that closes what the words open: <c>one of the "experts"</c>.</summary>
    private static TokenRange Closed(AnnotatedDocument words, TokenRange range, TokenRange within) =>
        !range.IsEmpty && words.QuotedSpanAt[range.End - 1] is >= 0 and var quotedSpan && words.QuotedSpans[quotedSpan].Tokens is var marked
        && marked.First >= range.First && marked.End > range.End && marked.End <= within.End ? new(range.First, marked.End) : range;

    private static bool HasName(ArticlePeople people, TokenRange source)
    {
        for (var t = source.First; t < source.End; t++)
        {
            if (people.MentionAt[t] >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

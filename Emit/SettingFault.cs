using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Emit;

/// <summary>A setting of the project whose value means nothing.</summary>
/// <param name="What">What would mean something, and what is done now.</param>
internal sealed record SettingFault(string Setting, string Value, string What)
{
    /// <param name="property">Gives a property of the project by name, or null.</param>
    public static EquatableArray<SettingFault> AllOf(Func<string, string?> property)
    {
        var faults = new List<SettingFault>();
        Check(
            "CorpusVisibility",
            static value => CorpusOptions.Is(value, "public") || CorpusOptions.Is(value, "internal"),
            "it is internal or public; internal is taken");
        Check(
            "CorpusMemberLimit",
            static value => CorpusOptions.LimitOf(value) is not null,
            "it is a whole number from 0 to " + Invariant.Format(int.MaxValue) + "; " + Invariant.Format(CorpusOptions.DefaultMemberLimit) + " is taken");
        Check(
            "EnableDefaultArticleItems",
            static value => CorpusOptions.Is(value, "true") || CorpusOptions.Is(value, "false"),
            "it is true or false; false is taken");
        Check(
            CorpusOptions.Abstractions,
            static value => CorpusOptions.Is(value, "true") || CorpusOptions.Is(value, "false"),
            "it is true or false; false is taken");
        var folder = property("_CorpusDirectoryFault") switch
        {
            "empty" => "it is empty; name the folder of the articles, or leave it out; " + CorpusOptions.DefaultFolder + " is taken",
            "list" => "it is one folder; list the files of others with <Article Include=\"...\" />; '" + property("CorpusDirectory") + "' is taken",
            "missing" => "there is no such folder; name the folder of the articles, from the project's own",
            _ => null,
        };
        if (folder is not null)
        {
            faults.Add(new("CorpusDirectory", property("_CorpusDirectoryGiven")?.TrimWhiteSpace() ?? "", folder));
        }

        return EquatableArray.From(faults);

        void Check(string setting, Predicate<string> isGood, string what)
        {
            if (property(setting) is { } value && !LineEnds.IsBlank(value) && !isGood(value))
            {
                faults.Add(new(setting, value.TrimWhiteSpace(), what));
            }
        }
    }
}

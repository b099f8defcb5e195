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
            "use internal or public; internal is assumed");
        Check(
            "CorpusMemberLimit",
            static value => CorpusOptions.LimitOf(value) is not null,
            "use a whole number from 0 to " + Invariant.Format(int.MaxValue) + "; " + Invariant.Format(CorpusOptions.DefaultMemberLimit) + " is assumed");
        Check(
            "EnableDefaultArticleItems",
            static value => CorpusOptions.Is(value, "true") || CorpusOptions.Is(value, "false"),
            "use true or false; false is assumed");
        Check(
            CorpusOptions.Abstractions,
            static value => CorpusOptions.Is(value, "true") || CorpusOptions.Is(value, "false"),
            "use true or false; false is assumed");
        Check(
            "CorpusSearch",
            static value => CorpusOptions.Is(value, "auto") || CorpusOptions.Is(value, "true") || CorpusOptions.Is(value, "false"),
            "use auto, true or false; auto is assumed");
        if (property("CorpusNamespace") is { } name && !LineEnds.IsBlank(name) && CorpusOptions.InsteadOfNamespace(name) is { } instead)
        {
            faults.Add(new("CorpusNamespace", name.TrimWhiteSpace(), "use a namespace that C# allows; " + instead + " is assumed"));
        }

        var folder = property("_CorpusDirectoryFault") switch
        {
            "empty" => "it is empty; name a folder, or remove the property; " + CorpusOptions.DefaultFolder + " is assumed",
            "list" => "only one folder is possible; list files in other folders with <Article Include=\"...\" />; '"
                + property("CorpusDirectory") + "' is assumed",
            "missing" => "the folder does not exist; give its path relative to the project",
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

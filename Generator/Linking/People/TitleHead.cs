using System;

namespace Corpus.Generator.Linking.People;

/// <summary>The word a title is built on, lower case: <c>president</c> of <c>former President of Ruritania</c> and of <c>Presidents</c>.</summary>
internal static class TitleHead
{
    public static string Of(string title)
    {
        var head = "";
        foreach (var word in title.Split(' '))
        {
            if (word is "of" or "for" or "at" or "in" or "and" or "to" or "with")
            {
                break;
            }

            head = word;
        }

        return head.TrimEnd('.', ',', 's').ToLowerInvariant();
    }
}

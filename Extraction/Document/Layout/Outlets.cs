using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Newspapers, broadcasters and agencies by the names they go by in datelines, bylines, credits and addresses.</summary>
internal static class Outlets
{
    private static readonly Dictionary<string, string> ByHost = new(LetterCase.Ignored)
    {
        ["abc.net.au"] = "ABC", ["abcnews.go.com"] = "ABC News", ["afp.com"] = "AFP", ["aljazeera.com"] = "Al Jazeera",
        ["ap.org"] = "Associated Press", ["apnews.com"] = "Associated Press", ["axios.com"] = "Axios", ["bbc.co.uk"] = "BBC",
        ["bbc.com"] = "BBC", ["bloomberg.com"] = "Bloomberg", ["bostonglobe.com"] = "The Boston Globe", ["breitbart.com"] = "Breitbart",
        ["businessinsider.com"] = "Business Insider", ["buzzfeednews.com"] = "BuzzFeed News", ["cbc.ca"] = "CBC",
        ["cbsnews.com"] = "CBS News", ["chicagotribune.com"] = "Chicago Tribune", ["cnbc.com"] = "CNBC", ["cnn.com"] = "CNN",
        ["csmonitor.com"] = "The Christian Science Monitor", ["dailymail.co.uk"] = "Daily Mail", ["dw.com"] = "Deutsche Welle",
        ["economist.com"] = "The Economist", ["euronews.com"] = "Euronews", ["forbes.com"] = "Forbes", ["foxnews.com"] = "Fox News",
        ["france24.com"] = "France 24", ["ft.com"] = "Financial Times", ["haaretz.com"] = "Haaretz", ["huffingtonpost.com"] = "HuffPost",
        ["huffpost.com"] = "HuffPost", ["independent.co.uk"] = "The Independent", ["irishtimes.com"] = "The Irish Times",
        ["latimes.com"] = "Los Angeles Times", ["mirror.co.uk"] = "Daily Mirror", ["msnbc.com"] = "MSNBC",
        ["nationalpost.com"] = "National Post", ["nbcnews.com"] = "NBC News", ["newsweek.com"] = "Newsweek",
        ["newyorker.com"] = "The New Yorker", ["npr.org"] = "NPR", ["nypost.com"] = "New York Post", ["nytimes.com"] = "The New York Times",
        ["pbs.org"] = "PBS", ["politico.com"] = "Politico", ["politico.eu"] = "Politico", ["propublica.org"] = "ProPublica",
        ["reuters.com"] = "Reuters", ["rte.ie"] = "RTÉ", ["scmp.com"] = "South China Morning Post", ["sky.com"] = "Sky News",
        ["slate.com"] = "Slate", ["smh.com.au"] = "The Sydney Morning Herald", ["spiegel.de"] = "Der Spiegel",
        ["telegraph.co.uk"] = "The Telegraph", ["theatlantic.com"] = "The Atlantic", ["theglobeandmail.com"] = "The Globe and Mail",
        ["theguardian.com"] = "The Guardian", ["guardian.co.uk"] = "The Guardian", ["thehill.com"] = "The Hill",
        ["thetimes.co.uk"] = "The Times", ["time.com"] = "Time", ["timesofindia.indiatimes.com"] = "The Times of India",
        ["upi.com"] = "UPI", ["usatoday.com"] = "USA Today", ["vice.com"] = "Vice", ["vox.com"] = "Vox",
        ["voanews.com"] = "Voice of America", ["washingtonpost.com"] = "The Washington Post", ["wikinews.org"] = "Wikinews",
        ["wsj.com"] = "The Wall Street Journal",
    };

    private static readonly Dictionary<string, string> ByName = new(LetterCase.Ignored)
    {
        ["AAP"] = "AAP", ["ABC"] = "ABC", ["ABC News"] = "ABC News", ["AFP"] = "AFP", ["Agence France-Presse"] = "AFP",
        ["Al Jazeera"] = "Al Jazeera", ["AP"] = "Associated Press", ["Associated Press"] = "Associated Press",
        ["The Associated Press"] = "Associated Press", ["BBC"] = "BBC", ["BBC News"] = "BBC", ["British Broadcasting Corporation"] = "BBC",
        ["Bloomberg"] = "Bloomberg", ["Bloomberg News"] = "Bloomberg", ["Bloomberg L.P."] = "Bloomberg", ["Cable News Network"] = "CNN",
        ["Canadian Press"] = "The Canadian Press", ["The Canadian Press"] = "The Canadian Press", ["CBC"] = "CBC", ["CBS"] = "CBS",
        ["CBS News"] = "CBS News", ["CBS Interactive"] = "CBS News", ["CNBC"] = "CNBC", ["CNN"] = "CNN", ["DPA"] = "dpa", ["EFE"] = "EFE",
        ["Fox News"] = "Fox News", ["FOX News Network"] = "Fox News", ["Guardian News & Media"] = "The Guardian",
        ["Guardian News and Media"] = "The Guardian", ["IANS"] = "IANS", ["Interfax"] = "Interfax", ["ITAR-TASS"] = "TASS",
        ["TASS"] = "TASS", ["Kyodo"] = "Kyodo", ["Los Angeles Times"] = "Los Angeles Times", ["MSNBC"] = "MSNBC", ["NBC News"] = "NBC News",
        ["NPR"] = "NPR", ["National Public Radio"] = "NPR", ["New York Times"] = "The New York Times",
        ["The New York Times"] = "The New York Times", ["The New York Times Company"] = "The New York Times", ["PA"] = "PA",
        ["Politico"] = "Politico", ["PTI"] = "PTI", ["Reuters"] = "Reuters", ["Thomson Reuters"] = "Reuters",
        ["RIA Novosti"] = "RIA Novosti", ["RNS"] = "RNS", ["Sky News"] = "Sky News", ["The Guardian"] = "The Guardian",
        ["The Wall Street Journal"] = "The Wall Street Journal", ["Dow Jones & Company"] = "The Wall Street Journal",
        ["The Washington Post"] = "The Washington Post", ["Washington Post"] = "The Washington Post", ["UPI"] = "UPI",
        ["United Press International"] = "UPI", ["USA Today"] = "USA Today", ["Voice of America"] = "Voice of America",
        ["Press Association"] = "PA", ["PA Media"] = "PA", ["Australian Associated Press"] = "AAP", ["Press Trust of India"] = "PTI", ["ANI"] = "ANI",
        ["UNI"] = "UNI", ["The Times of India"] = "The Times of India", ["Times of India"] = "The Times of India", ["The Hindu"] = "The Hindu",
        ["Hindustan Times"] = "Hindustan Times", ["The Indian Express"] = "The Indian Express", ["NDTV"] = "NDTV", ["CBC News"] = "CBC",
        ["BBC Sport"] = "BBC", ["RT\u00c9"] = "RT\u00c9", ["RT\u00c9 News"] = "RT\u00c9", ["The Irish Times"] = "The Irish Times",
        ["Irish Independent"] = "Irish Independent", ["The Independent"] = "The Independent", ["The Telegraph"] = "The Telegraph",
        ["The Times"] = "The Times", ["Financial Times"] = "Financial Times", ["Daily Mail"] = "Daily Mail", ["MailOnline"] = "Daily Mail",
        ["The Straits Times"] = "The Straits Times", ["Channel NewsAsia"] = "CNA", ["Bernama"] = "Bernama", ["Antara"] = "Antara",
        ["South China Morning Post"] = "South China Morning Post", ["Yonhap"] = "Yonhap", ["Anadolu"] = "Anadolu", ["Anadolu Agency"] = "Anadolu",
        ["Deutsche Welle"] = "Deutsche Welle", ["DW"] = "Deutsche Welle", ["France 24"] = "France 24", ["Euronews"] = "Euronews",
        ["Daily Maverick"] = "Daily Maverick", ["News24"] = "News24", ["Premium Times"] = "Premium Times", ["Daily Nation"] = "Daily Nation",
        ["GNA"] = "GNA", ["Ghana News Agency"] = "GNA", ["NAN"] = "NAN", ["News Agency of Nigeria"] = "NAN", ["APP"] = "APP", ["SBS News"] = "SBS",
        ["RNZ"] = "RNZ", ["NZ Herald"] = "The New Zealand Herald", ["The New Zealand Herald"] = "The New Zealand Herald",
        ["The Sydney Morning Herald"] = "The Sydney Morning Herald", ["The Age"] = "The Age", ["The Globe and Mail"] = "The Globe and Mail",
        ["Toronto Star"] = "Toronto Star", ["National Post"] = "National Post", ["The Conversation"] = "The Conversation",
        ["PR Newswire"] = "PR Newswire", ["Business Wire"] = "Business Wire", ["GlobeNewswire"] = "GlobeNewswire",
        ["VOA"] = "Voice of America", ["Xinhua"] = "Xinhua",
    };

    /// <summary>The longest name that a host may have.</summary>
    private const int LongestHost = 253;

    /// <summary>The outlet whose address this is, or null.</summary>
    public static string? OfUrl(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var host = start < 0 ? url : url.Substring(start + 3);
        var end = host.IndexOfAny(['/', '?', '#', ':']);
        host = end < 0 ? host : host.Substring(0, end);
        if (host.Length > LongestHost)
        {
            return null;
        }

        while (true)
        {
            if (ByHost.TryGetValue(host, out var name))
            {
                return name;
            }

            var dot = host.IndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            host = host.Substring(dot + 1);
        }
    }

    /// <summary>The outlet that goes by this name, or null.</summary>
    public static string? OfName(string name) => ByName.TryGetValue(name, out var outlet) ? outlet : null;

    /// <summary>The outlet whose name starts the words (<c>CNN Foreign Affairs Correspondent</c>), or null.</summary>
    public static string? AtStart(string words)
    {
        for (var end = words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            if (OfName(words.Substring(0, end)) is { } outlet)
            {
                return outlet;
            }
        }

        return null;
    }
}

using System;
using System.Collections.Generic;

namespace Corpus.Generator.People.Names;

/// <summary>The short and foreign forms of given names: <c>Bill</c> may be a <c>William</c>, <c>Dmitri</c> a <c>Dmitry</c>.</summary>
internal static class GivenNameForms
{
    // One name a line with its forms; a form may stand in several lines (Alex: Alexander, Alexandra).
    private const string Families = """
        abraham abe bram
        albert al bert
        alexander alex alec sasha aleksandr alexandr xander sandy
        alexandra alex sandra sasha sandy
        alfred al fred alf
        amanda mandy
        andrew andy drew andrei andrey
        anne ann anna annie
        anthony tony antony
        antonio tony
        arthur art artie
        barbara barb barbie
        bartholomew bart
        benjamin ben benny benji
        bernard bernie
        bradley brad
        caroline carrie
        catherine cathy katherine kathy kate katie cat kathryn katharine kitty
        charles charlie chuck charley
        christina chris christine tina chrissy
        christopher chris kit
        clifford cliff
        clinton clint
        constance connie
        cynthia cindy
        daniel dan danny
        david dave davey
        deborah deb debbie debra
        dmitry dmitri dmitriy dimitri dima
        donald don donnie donny
        dorothy dot dottie dolly
        douglas doug
        edward ed eddie ted teddy ned
        edmund ed eddie ned
        edwin ed eddie
        eleanor ellie nell
        elizabeth liz beth betsy betty eliza lizzie libby bess lisa
        emanuel manny
        eugene gene
        frances fran frannie
        francis frank
        franklin frank
        frederick fred freddie freddy
        gabriel gabe
        gerald gerry jerry
        geoffrey geoff jeff
        gregory greg gregg
        harold hal harry
        henry hank harry hal
        isaac ike
        jacob jake
        jacqueline jackie
        james jim jimmy jamie jimbo
        janet jan
        jeffrey jeff
        jennifer jen jenny jenn
        jeremy jerry
        jerome jerry
        jessica jess jessie
        john johnny jack jon
        jonathan jon jonny
        joseph joe joey
        joshua josh
        judith judy
        kenneth ken kenny
        kimberly kim
        lawrence larry laurence
        leonard leo len lenny
        leslie les
        louis lou louie lewis
        lucille lucy
        margaret maggie meg peggy marge margie greta
        maria mary
        martin marty
        matthew matt
        maxwell max
        melvin mel
        michael mike mick mickey mikhail
        michelle shelly
        mikhail misha
        mitchell mitch
        mohammed muhammad mohamed mohammad muhammed
        montgomery monty
        nancy nan
        natalie nat
        nathan nate nat
        nathaniel nate nat
        nicholas nick nicky nikolai
        olivia liv
        pamela pam
        patricia pat patty trish tricia
        patrick pat paddy
        peter pete
        philip phil phillip
        rachel rae
        randall randy
        raymond ray
        rebecca becky becca
        reginald reg reggie
        richard dick rich rick ricky richie
        robert bob rob bobby robbie bert
        roberta bobbie
        rodney rod
        ronald ron ronnie
        rosemary rose rosie
        rudolph rudy
        samantha sam
        samuel sam sammy
        sandra sandy
        sergei sergey serge
        sophia sophie
        stanley stan
        stephanie steph
        stephen steve steven stevie
        stuart stu stewart
        susan sue susie suzy
        suzanne sue
        terence terry terrence
        theodore ted teddy theo
        theresa terry teresa
        thomas tom tommy
        timothy tim timmy
        valerie val
        victor vic viktor
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        vladimir volodymyr
        walter walt
        wesley wes
        william bill billy will willie willy liam
        winston win
        yuri yury iouri
        zachary zach zack
        """;

    private static readonly Dictionary<string, int[]> FamiliesOf = Load();

    /// <summary>Whether one person may bear both, both folded.</summary>
    public static bool Same(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return true;
        }

        if (!FamiliesOf.TryGetValue(one, out var ones) || !FamiliesOf.TryGetValue(other, out var others))
        {
            return false;
        }

        foreach (var family in ones)
        {
            if (Array.IndexOf(others, family) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, int[]> Load()
    {
        var families = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var lines = Families.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (var form in lines[line].Trim().Split(' '))
            {
                families.TryGetValue(form, out var known);
                var more = new int[(known?.Length ?? 0) + 1];
                known?.CopyTo(more, 0);
                more[more.Length - 1] = line;
                families[form] = more;
            }
        }

        return families;
    }
}

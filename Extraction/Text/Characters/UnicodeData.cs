namespace Corpus.Extraction.Text.Characters;

/// <summary>Unicode 16.0 in the digits of <see cref="UnicodeReader"/>. Written by <c>UnicodeDataMaker</c> of the tests; not to be edited.</summary>
internal static class UnicodeData
{
    /// <summary>Runs of code points of one category: the category and the length.</summary>
    internal static System.ReadOnlySpan<byte> Categories => """
        QB.[%=[%78;<;6[$K,[$\%[$C<7;8>5>D<7<8<QC$.;]&?;>?'9<2?>?<M$>$[$>-':M%;C9<C)D:<D*aZ$$a2$aP$C$$a&D$C$$#$C$$C%D$C&$C$$C%D%C$$C$$a&C$$#D$#$C$$C%
        $#$C$D$'#D%G&#%$#%$#%$a2$a4$#%$#$C%$a\$D(C$$C$D$#$C&$a*DF%'D=F4^&F.^0F'^)&>&^3HR&a&&>#$`$&D%;#`&^$#;C%@#@C$$C3@C+DE$#D$C%D%a:D&#$<#$C$D$CU$D
        R$aD$?H'J$aX$C$$a.$ab%@CH$`$&[(DK$;6`$_$=@HO$6(;H$;H$;(`*G=`&G&[$`-R(\%[$=[$_$H-;2[%GB&G,H7K,[&G$(GE&;'H)2?H(F$H$?H&G$K,G%_$'[0@2'(G@H=`$G[%
        H-'`0K,GC$H+F$?[%&`$(]$G8H&&H+&H%&H'`$[1@G;H%`$;@G-`'G:>G(@R$`'H+GK$&H:2HB)GX$()('I%H*I&(I$'H)G,H$[$K,;&G1(I$@G*`$G$`$G8@G)@'`%G&`$('I%H&`$I
        $`$I$('`*)`&G$@G%H$`$K,G$]$M(?=';(`$H$)@G(`&G$`$G8@G)@G$@G$@G$`$(@I%H$`&H$`$H%`%(`)G&@'`)K,H$G%(;`,H$)@G+@G%@G8@G)@G$@G'`$('I%H'@H$)@I$(`$'`
        1G$H$`$K,;=`)'H(@(I$@G*`$G$`$G8@G)@G$@G'`$(')()H&`$I$`$I$(`)H$)`&G$@G%H$`$K,?'M(`,('@G(`%G%@G&`%G$@'@G$`%G$`%G%`%G.`&I$(I$`%I%@I%(`$'`()`0K,
        M%_(=?`'(I%(G*@G%@G9@G2`$('H%I&@H%@H&`)H$@G%`$'`$G$H$`$K,`);M)?'(I$;G*@G%@G9@G,@G'`$(')(I'@(I$@I$H$`)I$`(G$@G$H$`$K,@G$)`.H$I$G+@G%@GK$H$'I%
        H&@I%@I%('?`&G%)M)G%H$`$K,M+?G(@(I$@G4`%G:@G+@'`$G)`%(`&I%H%@(@I*`(K,`$I$;`.GR$(G$H)`&=G(&H*;K,[$`G$G$@'@G'@G:@'@G,(G$H+'`$G'@&@H)@K,`$G&`B'
        _%[1?;_%H$_(K,M,?(?(?(7878I$G*@GF$`&H0)H';H$G'H-@HF$@_*(_(@_$['_&[$`G$GM$I$H&)H()H$I$H$'K,[(G(I$H$G&H%'I%G$I)G%H&G/(I$H$I((')K,I%(_$CH$@#`'#
        `$DM$;&D%GK-@G&`$G)@'@G&`$GK$@G&`$GC$@G&`$G)@'@G&`$G1@G[$@G&`$GE%`$H%[+M6`%G2_,`(CX%`$D(`$6GN6?;G3.G<78`%GM%[%L%G*`)G4H%)`+G5H$)[$`+G4H$`.G/
        @G%@H$`.GV$H$)H)I*(I$H-[%&[%='(`$K,`(M,`([(6[&H%2(K,`(GE$&GW$`)G'H$GD$('`'GH%`,GA@H%I&H$I%`&I$(I(H%`&?`%[$K,G@`$G'`-GN$`&G<`(K,-`%_D$G9H$I$(
        `$[$GW$)()H)@()(I$H*I(H,`$(K,`(K,`([)&[(`$H0*H2`S$H&)GQ$()H')(I'(I$G*@[$K,[)_,H+_+[%H$)G@)H&I$H$)H%G$K,GN$()H$I%()H%I$`*[&GF$I*H*I$H$`%['K,`
        %G%K,G@F([$D+#$`'CM$`$C%[*`*H%;H/)H)G&(G((G$)H$'`'DN$Fa$D/&DD$FG$Hb$aX'D*aD&D*C*D(`$C(`$D*C*D*C*D(`$C(`$D*@#@#@#@#D*C*D0`$D*E*D*E*D*E*D'@D$C
        &%>$^%D%@D$C&%^%D&`$D$C&@^%D*C'^%`$D%@D$C&%^$@N-R'V([$9:7Y$:79[*/0R'.[+9:[&U$[%<78[-<;5[,.R'@R,-&`$M(\%78&M,\%78@F/`%]C$`1H/J&(J%H.`1_$#_&#_
        $$C%D$C%$?#_$<C'_(#?#?#?C&?$C&$G&$_$D$C$\'#D&?<_$$?M2LE$#$L&-_$`&\'_'\$_&<_$<_$<_)<_A\$_$<?<_A\N+_*7878_6\$_)78_S%<_@\;_J$\(_J%`8_-`7M^$_P%M
        8_Y(<_+<_X$\*_Q&<_Z*78787878787878M@_N$\'78\A7878787878\2_b*\E'7878787878787878787878\a$7878\B78\D+_R$\7_$\(_I$`$_B@_K&CR$DR$#$C%D$a(C&$#D$#
        D(F$C%$aD&$_(a&H%#$`'[&-[$DH$@$`'$`$GZ$`)&;`0(G9`+G)@G)@G)@G)@G)@G)@G)@G)@HB[$9:9:[%9:;9:[+6[$6;9:[$9:78787878['&[,V$[&6;7[/_$[%787878786`D$
        _<@_[%`._X)`<_2.[%?&',7878787878_$7878787867X$?L+H&I$6F'_$L%&';_$@GX%`$H$^$F$'6G\%;F%'`'GM$@G`%@_$M&_,GB_H$`+?G2_A@M,_@M*?M1_BM,_I$M1_b,GbP)
        _b$GWS7&GYF$`%_Y$`+GJ$F([$GN+&[%G2K,G$`6aP$'(J%;H,;&a>F$H$GH%L,H$[(`*^9F+^$a0D$a`$&D*a&C$$a*&^$a&'a&D$a6C'$C'$a0C&$#$C$$`$#$@$@$a(#`7F%#$'F$
        $G)(G%(G&(G9I$H$)_&(`%M(_$=?`(GV$[&`*I$GT$I2H$`*[$K,`(H4G([%';G$(K,G>H*[$G9H-I$`-;G?`%H%)GQ$(I$H&I$H$I%[/@&K,`&[$G'(&G+K,G'@GK$H(I$H$I$H$`+G
        %(G*()`$K,`$[&G2&G(_%')()GT$('H%G$H$G'H$'('`:G$&[$G-)H$I$[$'F$)(`,G(`$G(`$G(`+G)@G)@DM$>F&D+&^$`&DR%GE$I$(I$(I$;)(`$K,`(GF`-`.G9`&GS$`&Sbb$T
        bJ)GP.`$GL&`H$D)`.D'`''(G,<G/@G'@'@G$@G$@GN&^3`2GM.87_2Gb$`$GX$`)?`BG.=_%H2[)78;`(H2;V$U$7878787878787878[$78[&U%[%@[&6787878[%<6\%@;=[$`&G'
        @GI'`$2@[%=[%78;<;6[$K,[$\%[$C<7;8>5>D<7<8<78;78[$G,&GO$F$GA`%G(`$G(`$G(`$G%`%]$<>?]$@?\&_$`,R%_$`$G.@G<@G5@G$@G1`$G0`D$G]&`'[%`&MO$`%_+LW$M
        &_3M$_%@_/`%?`Q$_O$(`D'G?`%GS$`1(M=`&GBM&`+G6,G*,`'GH$H'`'G@@;GF$`&G*;L'`L$CJ$DJ$GP%`$K,`(CF$`&DF$`&GJ$`*GV$`-;C-@C1@C)@C$@D-@D1@D)@D$`%GV$`
        .GY,`+G8`,G*`:F(@FL$@F+`G%G(`$'@GN$@G$`%'`$G9@;M*G9_$M)GA`*M+`R$G5@G$`'M'G8M(`%;G<`';`b$GZ$`&M$G$M2`$MP$'H%@H$`'H&G&@G%@G?`$H%`&(M+`)[+`)G?M
        $;G?M%`BG*?G>H$`&M'[)`+GX$`%[)G8`$M*G5`'M*G4`)[&`.M)`R%GK%`Y$CU$`/DU$`)M(GF$H&`*K,`(K,G&&'C8`%H'6&D8`*\$`R)MA@GL$@H$6`$G$`2G%`Y$H&G?M,'`*G8H
        -M&['`8G4H&[&`H$G7M)`6G9`+)()GW$H1[)`&M6K,(G$H$'`+H%)GO$I%H&I$H$[$2[&(`,2`$G;`)K,`(H%GF$H')H*@K,[&'I$'`*GE$([$'`+H$)GR$I%H+I$G&[&H&;)(K,';'[
        %@M6`-G4@G;I%H%I$()H$[((G$(``$G)@'@G&@G1@G,;`(GQ$(I%H*`'K,`(H$I$@G*`$G$`$G8@G)@G$@G'@H$'I$(I&`$I$`$I%`$'`()`'G'I$`$H)`%H'`-G,@'`$'@GH$@'I%H(
        @)`$)@I&@I$()('('[$@[$`*H$`?GW$I%H*I$H%)(G&['K,[$@;(G%`@GR$I%H()(I&H$)H$G$;'`*K,`H(GQ$I%H&`$I&H$)H$[9G&H$`D$GR$I%H*I$()H$[%'`-K,`([/`5GM$()(
        I$H()(';`(K,`(K6`>G=`$()(I$H&)H'`&K,M$[%?G)`[(GN$I%H+)H$;`F&CBDBK,M+`.G*`$'`$G*@G$@G:I(@I$`$H$)(')')([%`+K,`H%G*`$GI$I%H&`$H$I&(';')`='H,GJ$
        H()'H&[*(`*'H(I$H%GP$H/)H$[%'['`/GK%`)[,`X(GC$;`0K,`(G+@GG$)H)@H()('['`,K,M5`%[$G@`$H8@)H))H$)H$`K%G)@G$@GH$H(`%(@H$@H)'(`*K,`(G(@G$@GBI'@H$
        @I$()('`)K,`X,G5H$I$[$`)H$')G/@GD$I$H'`%I$()([/K,(`W%'`1M7_*]&_3`/;G\?`H&LQ&@['`-GF)`NU%GC&[$`/GRD$R2(G(H1`,G]_&`'GI5`[X)G@H.I%H%K,`HY$G[4`)
        GA@K,`&[$GQ%@K,`(G@`$H';`,GR$H)['_&F&;?`,K,@M)@G7`'G5`R0F%GJ$F$[%K,`H)CBDBM9[&`G&GM%`&('IY$`)H&F/`b$F$;&(`-I$`0GZb(`*GXI$`K$G,`IZ+F&@F)@F$@G
        E,`1'`?G%`$'`0G&`*GN/`FK%GM&`'G/`%G+`)G,`$?H$;R&`^]&_R*K,`(_V0`N%HP$`$H9`+_V&`^$_X*`,_I$`$_^$I$H%_%I(R*H*_$H)_@H&__$`7_D%H%?`\&M6`.M6`._Y%`+
        M;`I'C<D<C<D)@D4C<D<#@C$`$#`$C$`$C&@C*D&@$@D)@D-C<D<C$@C&`$C*@C)@D<C$@C&@C'@#`%C)@D<C<D<C<D<C<D<C<D<C<D<C<D>`$C;<D;<D(C;<D;<D(C;<D;<D(C;<D;<
        D(C;<D;<D(#$`$KT$_b2HY$_&HT$_*(_0(_$['`1H'@H1`RE$D,'D6`(D(`W)H)@H3`$H)@H$@H'`'F`$`C$(`R&GO$`%H)F)`$K,`&'?`b,G@(`3GN$H&K,`'=`R1G=&H&K,`X)G@H$
        'K,`&;`b1G)@G&@G$@G1@GG)`$M+H)`K$CD$DD$H)&`&K,`&[$`S;M]$?M%=M&`N%MO$?M1`D)G&@G=@G$@'`$'@G,@G&@'@'`('`&'@'@'@G%@G$@'`$'@'@'@'@'@G$@'`$G&@G)@G
        &@G&@'@G,@G3`'G%@G'@G3`V$\$`P+_N$`&_F&`._1`$_1@_1@_G$`,M/_C(`Z$_?`/_N$`&_+`)_$`0_(`\'_]*^'_Z9`&_3`%_/`%_Y&`&_a%`(_.`&?`1_.`&_Z$`*_,`(_J$`*_@
        `$_.`&_$``$_V-`._0`$_/`%_,`'_Z$`)_1`$_-`(_+`)_U'@_^%K,`HC$GbYL$`BG\D'`(G`)`$GDW(`0GSL*`1GP6`DP%G`3`DR$GM]'`'GbE'`SEZ82`@Rb%`b&HR*`RSb$T`bb$`
        $T`bb$`$
        """u8;

    /// <summary>Runs of code points with as much to add for lower case: gap, count and step, difference.</summary>
    internal static System.ReadOnlySpan<byte> Lower => """
        D%U$C%H&O$C%$/C%D$R$%&(%%2%%P$%$$T*#(%&$G0#&%$$_/#$%$%]/#$%%$a'#$W/#$Y/#$%$$]/#$a/$$I0#$E0#$%&$I0#$M0$$O0#(%$$W0#$%$$W0%$%$$W0#$%$%U0#&%$$Y0
        #$%&$%*$'#$%$$'#$%$$'#4%%4%%$'#&%$$D)#$R&#J$%$$F+$4%*$YE8#$%$$H-#$SE8%$%$$H/#$M'#$Q'#,%D,&%&$%+$K*)$O%$'M%$$C'$%a&$C$C%$3C%F$$3+:%($Z&%$%$$0
        #$%%'F+#AC(#a$C%S$D$%,X$%$$A#0%%b%%%M%C&L]%M%CI1$$CI1($CI1U9a'C`N%#-3]G%W%b^(%'b^(C-X'%,$`^1$b%%,12+-2-12+12+-2.*2+12;12+12+12+%2#%V'#$4.)N(
        #$4.%2#%J)/%2#%b)#$0.%b*#%^*#$4L,$\X1&$`N3#$NG3)$[$P$AC$6$%U<U$W$S\$a%C&S$$%$$Pb7#$NQ*#$Pa7%(%$$ZD8#$\b7#$`D8#$^D8$$%%$%+%`F8#F&%+&%'$%PMAP$
        %6>%J'0%&`$%-&%$$JCH%#,%'$%$$RUU%%&%&6%$$JWU%#$`WU%#$XWU%#$DWU%#$JWU%$$FTU%#$VUU%#$LTU%#$C]$#2%$$b%#$HWU%#$RFH%#&%)$%(&%?$%N\8U$C%HI$Q%S%K'I
        %S%_'7Q%$?Q%$/Q%$%Q%MZ$G&C'Pb%a$C%CO8a$C%CXAE%G%
        """u8;

    /// <summary>The same for upper case.</summary>
    internal static System.ReadOnlySpan<byte> Upper => """
        D&U$b$]$$QQ$M$O$b$$/b$#$U*$R$$&($%2$%P$$%($#$Z5#$I/%&$%$$&$$($$%$E)&$$#$I-&$G+%($%$$'$$%$$&&$%$$&$$$$S&($$#$&$$$#$&$$$#$&$2$#$`'$4$%$$#$&$$$
        &J$$&4$+$$%%aF8$$$',$#$aD8#$[D8#$_D8#$F0#$^/$%\/$$V/$$X/#$aWU%&$\/#$YWU%$$`/$$SUU%#$KWU%$$D0#$H0#$KWU%#$Qb7#$EWU%%$H0$$]b7#$L0%$N0*$Qa7%$V0$
        $IWU%#$V0&$WUU%#$V0#$L'#%T0#$P'($X0-$MTU%#$GTU%I($K(N$&$&$$&'G+Q$$N%#'L%$C$b$#$`$#3b$#$b&#%`&$$^&#$T&&$`%#$N&#$2$:$#$N(#$b'#$1#$J*$$b(%$$%$$
        W$a$b$#Ab'$D$$,X$$%0$#$@$b%$T$M%b%L]%W%C_(%'C_([:-2EG%$^I/#$\I/#$JI/#%FI/#$HI/#$ZH/#$LE/#$G_G%S*$KCH%&$OQ*3$SFH%U&X'$($X&(b%$#13+-3-13+13+-3
        .*3+13+%W'#)O(#%K)#%C+#%C*#%_*%13+13+13+%3$$5-$LE1'$5/%31%3&$10$5]-$Z$D$AB'$$N=U$V$I]$a%b%$$$&$XE8#$RE8$($)$$%$$-F&$+&$'$$/M%bH1$$bH1($bH1VK
        AP$$6>$J'0$&`$$-&$%,$'$$'&$#$C&%6$.2$'&$)$$(&$?$$_=$b\$?a'b_N%D_7U$b$PI$Q%R%K'I%R%^'7P%$?P%$/P%$%P%F[$G&b&Pa%a$b$CO8a$b$EXAE%F%
        """u8;

    /// <summary>Canonical decompositions that compose again: gap, the first of the pair, the second after that of the pair before.</summary>
    internal static System.ReadOnlySpan<byte> Pairs => """
        C)`*CS$$b*%$D+%$F+%$H+-$J+'%J+]$$H+P%$J+%$L+%$N+/$H+2$J+%$L+%$N+/%H+,$H+($J+%$L+%$N+%$P+-&J+2$L+%$N+%$P+/$J+0&`*$$b*%$D+%$F+%$H+-$J+'%J+]$$H
        +P%$J+%$L+%$N+/$H+2$J+%$L+%$N+/%H+,$H+($J+%$L+%$N+%$P+-&J+2$L+%$N+%$P+/$J+0%N+1$`.*$b,#$D/'$F-#$H/G%$J-#$H/P%$J-#$L/%$N-#$P/-$R-#$T/-$V-#$V/
        #$X-#&\/2$^-#$`/'$b-#$D0%$F.#$H0E%$J.#$L0Z$$N.#$L06$N.#$P0+$R.#$T0%$V.#$X0C%$Z.#$Z0L%$\.#&`0%$b.#$D1%$F/#$H1'$J/#$L1G%$N/#$P1D%'V1,$X/#$X1M%
        $Z/#%\1N%$^/#$`1O%$b/#$D2X$$F0#(L28$N0#$P2O%$R0#$T2X$$V0#'\22$^0#$`2'$b0#$D3-$F1#&F36$H1#$J3O%$L1#$N3X$$P1#$P38$R1#$T3%$V1#$X3M%$Z1#$\3X$$^1
        #$^3Y$$`1#$b3X$$D2#&H44$J2#$L4%$N2#$P4'$R2#$T4+$V2#$X4%$Z2#$\4]$$^2#$\4N%$^2#$\4#$^2#$`4/$`40$b2#$D5/$F3#$H5-$J3#E$D8A$F6#1V8#$X6#@Z;@$\9#$N
        ;#$P9#$F;#$H9#$^:#$`8#$T22$V0#$X2($Z0#$\29$^0#$`2:$b0#%V4+$X2#$O'#$O'#$Z4#$\2#&`<3$b:#$\<#$^:#$X<[$$Z:#$&J%$&#$P&3$I-#$N;#'\=8$^;#&V=$$X;#$L
        6%$N4#$N6#$P4#$N5#$P3#$`>?$b<#$D?'$F=#$`>&$b<#$D?'$F=#$`>&$b<#$D?'$F=#$\>&$^<#$`>'$b<#$^>&$`<#$b>'$D=#$`>&$b<#$D?'$F=#$L?M$$N=#$N?#$P=#&N@V$
        $P>#*LA,$N?#$HAC%$J?#$J8H%$L6#$P8#$R6#$`@)$b>#$&($&#$T@#$V>#U-\P$($9#%=#$?#$A#%I$#%Q$#$W$#$W&#=D$1$.#$-0$3#$5#$7#$Y$#=D$1$.#$<0$2#$,#($#$&1O
        $M$2$K$3%C$0'$1(?0$9$$M$/.$#C$$#:X$.$Z$3%b$0'$1(F%0$L%$$X$/;&5$&#M%X-4$Z+#1b.#$D-#$F/'$H-#&D/&$F-#&&'$&#$N/#$P-#$P/#$R-#&V/*$X-#$Z/+$\-#$R/#
        $T-#&&#$&#$`.#$b,#$X/*$Z-#$\/+$^-#$`/)$b-#$\/($^-#&\/#$^-#L,-YW$$+%$K%#$'%$K%$]'M$#%$#4$#Y5$SQ$+$#&$#Z'*G+$,U$_.$a:&*R$$,U$K%&C+Y$*T$$*#$.U$
        _&&a*[&$a**$#$&%%*J$$$I$b&*U)$*#$.U$Q'$I*%(-$$,$,M$K5$aG$CZ%$QS(%$#%$#%$#%$#'$#L$$#%$#&&#$&#%$#`8`^1bC/$b\1#$b^1^$$D]1#$F_1[$$H]1#$J_1?$L]1#
        $DW1b%$FU1#$N_1/$P]1#$R_1[$$T]1#$V_1?$X]1#$Z_16$\]1#$^_1/$`]1#$FS1\%$FS1#$JS1%$JS1#$H`1[%$J^1#$L`1)$N^1#$Jb0V%$Jb0#$R`1%$T^1#$T`1($V^1#$V`1)
        $X^1#$Z`1[$$\^1#$^`1X$$`^1#$b`1a$$D_1#$Fa11$H_1#$Ha1'$J_1#$`X1`%$bV1#$La1#$N_1#$Pa1G%$R_1#$Ta1?$V_1#$Va1>$X_1#$&`$$&#$^a1]%$`_1#$ba1*$D`1#$D
        b1Z%$F`1#$Hb1/$J`1#$Lb1[$$N`1#$Nb1Z$$P`1#$Rb1[$$T`1#$Vb1?$X`1#$Zb1*$\`1#$PZ1Z%$RX1#$TZ11$VX1#$JS12$JS1#$NS1%$NS1#$JC2#$La1#$NC2/$Pa1#$NC2#$P
        a1#$RC2[$$Ta1#$&`$$&#$ZC2]%$\a1#$\C2V%$^a1#$`C2[$$ba1#$VS1Z$$VS1#$NS1#$NS1#$.#$.#$ND2#$Pb1#$RD2[$$Tb1#$VD2?$Xb1#$ZD2*$\b1#$\D24$^b1#$`D2;$bb
        1#$DE2($FC2#$bS1Z%$bS1#$bS11$bS1#$NE2,$PC2#$RE2C%$TC2#$TE2H%$VC2#$XE2%$ZC2#$\E21$^C2#$`E2$$bC2#$DF2[$$FD2#$FF2Z$$HD2#$JF2%$LD2#$LF2$$ND2#$NF
        2,$PD2#$RF2E%$TD2#$VF2?$XD2#$^E2#$HE2T%$DE2'$bD2#%ZT1((`H2[$$bF2#$DI2V$$FG2#$Fa12$H_1#$Ja1$$L_1#$Na15$P_1#$Ra1.$T_1#$:$$:#$Z]1$$Z]1#$^]1$$^]
        1#$b]15$b]1#$F^1.$F^1#$N$)$N$#$HJ2]$$JH2#$LJ2V$$NH2#$PJ2.$RH2#$Jb1&$L`1#$Nb1$$P`1#$Rb15$T`1#$Vb1.$X`1#$>$$>#$`J21$bH2#$DK2W$$FI2#$\J2#$^H2#$
        `J2V$$bH2#$Zb12$\`1#$^b1$$``1#$bb15$Da1#$FC2.$Ha1#$:$$:#$VV1$$VV1#$ZV1$$ZV1#$^V15$^V1#$bV1.$bV1#$FW1C%$FW1#$`K2#$bI2#$DL2V$$FJ2#$TV12$TV1#$X
        V1$$XV1#$\V15$\V1#$`V1.$`V1#$DW1C%$DW1#$TL2H%$VJ2#$XL2I%$ZJ2#$\L2V$$^J2#$`L2.$bJ2#*`W0C$$bW0%$&J$$&#$*%$*#$.E'$.#$PZ0`%$RZ0%$&J$$&#$*%$*#$.E
        '$.#$XX0`%$ZX0%$&J$$&#$*%$*#&H[0G$$J[0%$&J$$&#$*%$*#&TY0G$$VY0%$&J$$&#$*%$*#$.E'$.#$D\0`%$F\0%$&J$$&#$*%$*#$.E'$.#$PZ0`%$RZ0%$&J$$&#$*%$*#$.
        E'$.#$`\0`%$b\0%$&J$$&#$*%$*#$.E'$.#$D[0`%$F[0%$&J$$&#$*%$*#&T]0G$$V]0%$&J$$&#$*%$*#&X[0G$$Z[0%$&J$$&#$*%$*#$.E'$.#%J^0^%%&J$%*%%.E'$P\0`%$R
        \0%$&J$$&#$*%$*#$.E'$.#$`^0`%$b^0%$&J$$&#$*%$*#$.E'$.#$`^0F'%\^0#%\^0#%\^0#%T^0#%L^0#%H^0#'b*M'$b*#$b*#$b*#$b*#$b*#$b*#$b*#$b*#$b*#$b*#$b*#$
        b*#$b*#$b*#$b*#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b)#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$b&#$
        b&#$`b0`&$bb0&$F'E'$FC1#$RC1#%LC1($$)$PE1`&$RE1&$TE1*%XE1M'(TT2($^')$ZC1#$ND1#%`C1($$)$HF1L'%HF1#%LF1M'$>L'$@%$BE'$PD1Z&$RD1&$RC1*'\D1G'$\C1
        #$`F1Z&$bF1&$DG1*&E%#$C%%$a$E'$XD1Z&$ZD1&$PD1*%HE1I$$JE1%$DE1_%$ZD1#$HG1Z&$JG1&$LG1*%XG1K$$LW2J$(N*M'$VE1#$NE1#%\E1($$)$TH1L'%DH1#%HH1M'a/6<
        $4#6V$#B)#$/#$)#X$$#($#&$#;$#%$#>,#&$#&&#%$#:HE4#%$#.b$#$FF4#$DF4#$:#$:#&&#$&#&&#$&#*.#$.#&&#$&#&&#$&#F$6#$,#$,#$*#T$J)#$J)#$D(#$D(#*R&#$R&#
        $R&#$R&#bM&$EY9%$#%$#%$#%$#%$#%$#%$#%$#%$#%$#%$#&$#%$#%$#*$#$&%%$$$&%%$$$&%%$$$&%%$$$&%:^'$-$#1$#%$#%$#%$#%$#%$#%$#%$#%$#%$#%$#%$#&$#%$#%$#*
        $#$&%%$$$&%%$$$&%%$$$&%%$$$&%:^'$&2#$2#$2#$2#'$#NIX$5F\9>6#YX%$I^I'%$#2.#F')])$)#_3*QD$$,U$Z$$G*%$>,(1&$1W$(0%,6$.E$V*&E2$(6%,=_*&G2$&#`>(E[
        $Lb4(_aF$$*9$,6$-#$0%$,$$,#$0%CE&$QG)$.#$$#
        """u8;

    /// <summary>Canonical decompositions that do not compose again: gap, how many they are, all that they become.</summary>
    internal static System.ReadOnlySpan<byte> Replacements => """
        C=$b&$$b&%$b%$%Z&H'S$$X.-$HW$,$bO$TQ$%H'Z$$%H'\$$%H'^$$%`&`$$%X&b$$%X&D%$%H&F%$%b%H%`&%X&b$$%X&D%%%b%H%W%%$5&%'/F$%H'\$$%H'^$$%`&`$&%H&F%a*%
        X&b$$%X&D%IB%$K*-%$W)(%$M)(%$C)(%$Y(0%T%['-%&$%%*$$%[&7%%Y&3,%B$5%$K%-%$W$(%$M$(%$C$(%$90%T%*[`&%b^0bI1%%^^0FJ1%%^^0JJ1%%^^0NJ1%%V^0RJ1%%N^0
        VJ1%%J^0ZJ1a$%VE1VN1&$LC1.%JF1RO1%%JF1VO1+&VD1XO1FP1+%FG1VP1+&^D1XP1FQ1+%NG1VQ1&%NW2\Q1$$`[2-%VH1RR1%%FH1VR1%$TW2&$'$$'H,$\Z1'$`P3$%VQ3DE2a2
        $aP)$$aP)U`$%%J]6GTV$$RNY$$$\CL%$$RFX$$$XFY$$$HFH%$$HPX%$$DUU%$$XYO$$$ZYO$$$R^R%$$TVV$$$J[T%$$J_R%$$PTN%$$LMD%$$V[_$$$DP\$$$PX[$$$VD[$$$JKW$
        $$FTJ%$$VbH%$$\FG%$$TVE%$$XP]$$$`]V$$$TUR$$$TLX%$$P]U%$$TDJ%$$HSF%$$FR\$$$FSP$$$D`P%$$PVG%$$NX\$$$b^Z$$$ZHN%$$^W^$$$RS[$$$^HP%$$FDL%$$b^H%$$
        `EF%$$^HW$$$P]W%$$PZV%$$DHV%$$ZIM%$$^HJ%$$FUF%$$ZGD%$$HV_$$$`U\$$$VP\$$$RWX$$$NCT$$$V_Q$$$bVP$$$`MC%$$\^b$$$\\`$$$LZ]$$$XFV$$$DOP$$$XIZ$$$HI
        S%$$`FP%$$JQa$$$PO_$$$JQF%$$\JC%$$NKY$$$FHT$$$FJS%$$TQQ%$$TVJ%$$HZH%$$`FH%$$bDa$$$TT`$$$NST$$$bJV%$$RO_$$$RZV%$$T[V%$$VVb$$$T\`$$$PY]$$$JQT$
        $$V`Y$$$ZKN%$$VXJ%$$`HZ$$$LUX%$$RZQ%$$^WO%$$V`E%$$FbD%$$ZGV%$$TIC%$$N]W%$$\^O%$$VXX%$$ZLI%$$DbL%$$RGa$$$R]U%$$^SS%$$ZID%$$LU]$$$LOZ$$$N^I%$$
        D_W$$$VQI%$$LJN%$$`K^$$$L`M%$$DDE%$$TOX%$$`CW%$$b]V%$$TRK%$$JLa$$$\S^$$$XMZ$$$`]V$$$VKV%$$^VU%$$^CS%$$NLP%$$^^L%$$N[G%$$XHC%$$T`T$$$\TR$$$DR
        P$$$XNP$$$`QV%$$LOL%$$LDJ%$$XEX$$$VTP%$$`bN%$$b[N%$$PRM%$$`IH%$$VGG%$$XSE%$$X_b$$$F]`$$$RU_$$$FJX$$$XM]$$$PZW$$$DHV$$$L[V%$$VRV%$$DQU%$$PPG%
        $$^P[$$$PRZ$$$TPP%$$^]O%$$TEN%$$PbI%$$RYa$$$FFF%$$JOX%$$bMT%$$H_Q%$$DbP%$$b[O%$$XbE%$$LWE%$$LD`$$$VY_$$$\ZV$$$ZNT$$$XIT$$$Z\S$$$VEX%$$RCC%$$
        HCW$$$bRT$$$RPO%$$JVX%$$DQW%$$^_Q%$$^ZQ%$$LEM%$$\^J%$$FbF%$$`ZD%$$NO]$$$PWW$$$PFP$$$\VL%$$R\T$$$^VV%$$\GL%$$N`K%$$TKI%$$`UH%$$H_E%$$JJE%$$HY
        C%$$`Na$$$FZS$$$JIW%$$J]N%$$XXT$$$T]W%$$ZNQ%$$ZaH%$$\MX$$$\GP%$$LLO%$$H_K%$$JHF%$$NXT$$$J^V%$$`_U%$$VZQ%$$\_L%$$HLL%$$VVK%$$^RI%$$^`E%$$HCE%
        $$\I`$$$RT[$$$PS[$$$\DW$$$RST$$$ZMV%$$FVH%$$b_U%$$^DG%$$PXE%$$Nb\$$$^WT$$$X\Q$$$JXP$$$\HL%$$VEI%$$^C_$$$ZUb$$$RPb$$$PYa$$$VVF%$$FYG%$$JMZ$$$
        \VX%$$RO^$$$L_V%$$TbV%$$XXP%$$`UN%$$\Ua$$$`JR%$$PQI%$$FXL%$$ZOX$$$Z^[$$$Z^T$$$`J[$$$RVP%$$ZOW%$$\GU%&$N^S%%$^\L%&$PFW%$$ZQF%$$\WD%$$ZPC%$$XN
        C%$$LNC%$$ZKC%$$NOT$$$`Xa$$$DI`$%$^C]$%$VUZ$&$\aW$$$TUW$'$XVS$$$`US$$$JSS$$$TJQ$$$bWW$$$RZT$$$FKX%$$VWW%$$LQW%$$VYV%$$bWV%$$JQV%$$TLU%$$DFU%
        $$b_T%$$TbS%$$F\S%$$P`Q%$$^_Q%$$T]O%$$NPO%$$DNO%$$^GO%$$FRM%$$bHM%$$F^L%$$`^K%$$^OI%$$ZEI%$$LUH%$$VPG%$$^DG%$$REF%$$V^C%$$^SC%$$JSC%$$NSC%$$
        `RC%$$VRC%$$JRC%$$LOC%$$LOC%$$JDC%$$J`b$$$NLb$$$HIa$$$`Ga$$$RDa$$$RQ`$$$NH`$$$`I_$$$Ja^$$$La^$$$RC^$$$bW[$$$XO[$$$DYZ$$$VUZ$$$D\Y$$$\XY$$$bM
        X$$$`EX$$$L[T$$$VIT$$$`ET$$$NbO%$$GKG($$LH_$&$VGY%$$ZNW%$$VSW%$$HRX%$$`UW%$$LRW%$$`]V%$$\ZV%$$XPU%$$JUU%$$DQU%$$TLU%$$FET%$$V_S%$$VVS%$$XUS%
        $$^DS%$$TXR%$$b]P%$$V]P%$$XTP%$$RPP%$$^]O%$$TVO%$$bZO%$$XRO%$$VUO%$$TLO%$$RHO%$$TON%$$FJN%$$\FN%$$VVM%$$\DM%$$XZL%$$RZL%$$^VL%$$ZTJ%$$ZPJ%$$
        NXI%$$\^H%$$^_H%$$RZH%$$\JH%$$^UG%$$NRD%$$TIG%$$baF%$$NZF%$$bEF%$$Z\E%$$RYE%$$PKE%$$NKE%$$Z`D%$$Z_D%$$J^D%$$`XD%$$VYD%$$``C%$$Xbb$$$\Qb$$$HF
        b$$$JXa$$$ZNa$$$HZ`$$$\M`$$$DY^$$$LO^$$$ZV\$$$LZ[$$$DV[$$$FU[$$$VbZ$$$F_Z$$$baZ$$$X^Z$$$`^Z$$$D`Z$$$N[Z$$$NVZ$$$T^Y$$$V[X$$$DHX$$$XUW$$$`GW$
        $$VGU$$$JaT$$$FZT$$$^QT$$$XOT$$$bNT$$$DLT$$$X^R$$$FVP$$$YZY'$$KZY'$$KS_'$$LVb%$$XN`%$$XL`%$$KZN($$WbS($$[bD)$$L\P$$$XWP$G%%JW]&TY]&%%\U]&RY]
        &.%DW]&TY]&$%FW]&TY]&$&HW]&bY]&XY]&$&JW]&DZ]&XY]&$%^X]&PZ]&$%`X]&PZ]&$%bX]&JZ]&$%bX]&LZ]&$%bX]&NZ]&$%bX]&PZ]&$%bX]&RZ]&$%bX]&TZ]&$%bX]&VZ]&%
        %bX]&ZZ]&$%bX]&\Z]&$%bX]&^Z]&$%bX]&`Z]&$%bX]&bZ]&%%bX]&F[]&%%bX]&J[]&$%bX]&L[]&%%bX]&P[]&$%bX]&R[]&%%bX]&V[]&$%bX]&X[]&$%bX]&Z[]&$%bX]&\[]&$
        %bX]&^[]&$%NZ]&F\]&$%XZ]&\[]&$%FZ]&^[]&$%VY]&`[]&SSX$%01$%0/$&2-?$&4+?$&6)?$&8'?$&:%?Z%%&N($%&P($&*R(`'$&*T(b'$&.V(b'$&.X(D(CUL%$H_W-$$T_W-$
        $D_W-$$DQ^&$$JMW-$$PHW-$$XGW-$$LCW-$$^[V-$$bYV-$$HUV-$$ZVV-$$^YD.$$H`[&$$DOV-$$XNV-$$ZMV-$$VLV-$$NR\&$$VXD.$$\MV-$$RKV-$$XO\&$$bJV-$$JJV-$$\
        WW-$$^IV-$$NIV-$$\FV$$$REV-$$XDV-$$bVD.$$LaU-$$X`U-$$b]U-$$Z]U-$$`SD.$$^XU-$$\XU-$$HWU-$$^UU-$$JUU-$$JUU-$$JTU-$$HQU-$$ZPU-$$JPU-$$ZNU-$$HNU
        -$$FNU-$$HNU-$$JNU-$$RCZ&$$L_F-$$ZIU-$$RHU-$$LPY&$$^GU-$$TGU-$$LFU-$$^\T-$$LCU-$$NbT-$$P`T-$$^\T-$$XWT-$$FVT-$$bQT-$$DQT-$$DOT-$$FOT-$$^MT-$
        $\LT-$$NLT-$$RKT-$$LVS-$$NGT-$$NVS-$$\bS-$$X`S-$$TGV-$$HYR-$$JKS-$$`HS-$$PGS-$$VOS-$$JES-$$NES-$$Z]R-$$LZT&$$RYR-$$JYR-$$NXR-$$HWR-$$ZVR-$$\
        RR-$$R^S&$$PZS&$$NJR-$$RGR-$$\FR-$$\KR-$$bbQ-$$TZC.$$ZYC.$$DYQ-$$ZUQ-$$\UQ-$$JMR&$$VMQ-$$NLQ-$$RKQ-$$\JQ-$$TXQ&$$HJQ-$$\IQ-$$DUO-$$HHQ-$$LRC
        .$$PDQ-$$VCQ-$$T^P-$$\aP-$$PLP&$$TVP-$$PLP&$$bSP-$$JTP-$$JSP-$$bLP-$$bLP-$$JHC.$$PKP-$$\HP-$$TGP-$$^DP-$$NEC.$$NSN&$$^CC.$$X`O-$$T`O-$$P`O-$
        $J_O-$$\RM$$$F\O-$$bXM&$$DYM&$$FL^,$$FZO-$$HZO-$$`_b-$$``E&$$^NN%$$PVO-$$`UO-$$R^b-$$FSO-$$bOO-$$POO-$$NMO-$$`DO-$$PYb-$$N[b-$$`CO-$$b_K&$$^
        `N-$$^XN-$$XXN-$$VXN-$$\XN-$$bUN-$$\TN-$$VRN-$$TSN-$$`RN-$$DPN-$$^NN-$$XNN-$$FMN-$$RLN-$$PHN-$$JCN-$$FaM-$$PYM-$$Z]I&$$ZZM-$$^^M-$$HXM-$$TVM
        -$$TPM-$$\OI&$$\LM-$$XRM-$$RTM-$$JLb-$$VHM-$$NGM-$$REM-$$`GM-$$XHb-$$TZL-$$\XL-$$bNG&$$RQL-$$J`K-$$JKL-$$L^a-$$^FL-$$R_a-$$\aa-$$bVV-$$^VV-$
        $J`K-$$TFL-$$TE_,$$^R]-$$D_K-$$^^K-$$T^K-$$\ZK-$$T[K-$$VTE&$$L\a-$$LQK-$$XXK-$$`KK-$$\HK-$$NJE&$$NHK-$$NOK-$$F`J-$$VWa-$$N]J-$$NWJ-$$bRJ-$$H
        GJ-$$TGD&$$FDJ-$$NPa-$$^_I-$$TGC&$$\\I-$$JMa-$$D[I-$$LXI-$$XVI-$$XVI-$$VIb%$$\aP&$$`ba%$$ZMI-$$`Fa%$$\FI-$$bEI-$$PLI-$$TaH-$$F_H-$$V[H-$$D_H
        -$$V\H-$$Z[H-$$bZH-$$Ra`%$$H`H-$$TPH-$$XLH-$$P``-$$bFH-$$LGH-$$ZF`%$$LTH-$$D]G-$$F^_%$$H[_%$$ZWG-$$VPG-$$NRG-$$VRG-$$bZ`-$$\OG-$$XLG-$$FMG-$
        $\IG-$$Nb\&$$P`F-$$VN^%$$F[F-$$JZ]%$$RRF-$$ZQF-$$FPF-$$XT\%$$JMF-$$bKF-$$Db[%$$HT[%$$^]E-$$^\E-$$^J`-$$N[E-$$JJ`-$$LJ`-$$PQE-$$HPE-$$`NE-$$Z
        ME-$$RIE-$$RD`-$$bCE-$$`RY%$$RbD-$$LMY%$$R_D-$$V\N&$$VUD-$$V\W%$$J[W%$$TRW%$$FW_-$$PV_-$$ZGD-$$^GW%$$bGW%$$VEW%$$DDW%$$PED-$$PED-$$RED-$$^bC
        -$$bS_-$$`^C-$$LS_-$$NN_-$$bUU%$$bRC-$$HOC-$$JKC-$$^I_-$$ZUT%$$\bb,$$VNT%$$bKT%$$P_b,$$ZYb,$$TE_-$$TTb,$$bSb,$$ZSb,$$b`R%$$NNR%$$PNR%$$DJb,$
        $^X^-$$N^Q%$$Z\a,$$V\a,$$\V^-$$LQQ%$$JLa,$$PO^-$$bJa,$$NKa,$$VIa,$$LaO%$$TCa,$$ZI^-$$P]`,$$\Y`,$$XU`,$$\F^-$$VWN%$$ZUN%$$XD^-$$ZLN%$$Zb_,$$T
        FN%$$Ha_,$$`Z_,$$LZ_,$$DMM%$$THM%$$\T_,$$N`L%$$`S_,$$DEF&$$Z]]-$$bO_,$$bJ_,$$TZ]-$$PG_,$$DPR-$$b`K%$$H`K%$$NbE&$$^aE&$$V[^,$$R[^,$$`aW,$$HU]
        -$$^R^,$$LS^,$$JR^,$$`PV-$$FQ^,$$DQ^,$$RP^,$$bM^,$$XHJ%$$HN^,$$ZJ^,$$PF^,$$^a],$$TJ^,$$b`],$$P^],$$RW],$$\G^,$$P`],$$N`],$$P_],$$^YI%$$VFI%$
        $DPI%$$ZJ]-$$PN],$$NN],$$JL],$$DaE%$$RG],$$DKH%$$DH]-$$^G]-$$`bG%$$`PG%$$PG]-$$HY\,$$RX\,$$^W\,$$\W\,$$^S\,$$bU\,$$XM\,$$RP\,$$FG\,$$JL\,$$F
        H\,$$RF\,$$Ra\-$$``[,$$b^[,$$T_\-$$HY[,$$DY[,$$^XD%$$`Q[,$$TQ[,$$H\\-$$`O[,$$`SE.$$\TC%$$NIC%$$`S\-$$PS\-$$`UZ,$$HQZ,$$PGZ,$$\ZY,$$XUa$$$TUY
        ,$$JTY,$$XNY,$$bHY,$$TM`$$$L`[&$$`CY,$$`DY,$$ZaX,$$`R[&$$VSX,$$PMX,$$^C]$$$Jb\$$$^WW,$$FRW,$$HPW,$$PN\$$$XOW,$$`]V,$$DTV,$$DTV,$$^YV,$$FbU,$
        $P`U,$$HbY$$$HIU,$$VH[-$$TFU,$$VJY$$$ZC[-$$bUT,$$FGQ-$$FPT,$$DNW$$$\`V$$$V[Z-$$H[Z-$$VDT,$$DbU$$$VWZ-$$PYU$$$HbS,$$JbS,$$P`S,$$XGU$$$bTS,$$b
        OZ-$$XPS,$$^HS,$$JGS,$$TCS,$$VFZ-$$TPR$$$RRR,$$X_Q,$$`SQ,$$`VY-$$DUY-$$RMQ,$$FWO$$$TTY-$$\SO$$$LCO$$$H[N$$$VXP,$$bNY-$$^TP,$$VTP,$$JTP,$$XSP
        ,$$LSP,$$DQP,$$\DM$
        """u8;

    /// <summary>Runs of code points of one combining class other than zero: gap, length, class.</summary>
    internal static System.ReadOnlySpan<byte> CombiningClasses => """
        C;7I*##K*#&_)##K*##[)#'_)#$M)#&_)#$M)#-_)#'$#&_)#%I*%#I*%#S*##I*#%_)#%I*#$_)$%I*#&_)##I*##K*#$_)##I*##L*#$M*##L*#$M*##L*#/I*V+'I*L+#_)#&I*##
        _)#%I*##a)##_)#(I*#(_)#$I*##_)#$I*##a)##G*##I*##-##.##/##0##1##2##3##4##5#$6##7##8##9$#:$#;##<$#I*##_)$#5K%*I*##A##B##C$S$#>##?##@##A##B##C$
        ##D$##E$#$I*#$_)#'I*##_)#$I*##_)3#F$H&)I*%&I*##_)##I*%$I*$#_)#$I*##_)F$#G$A#I*##_)#$I*##_)#$I*#%_)##I*#$_)##I*##_)#%I*##_)##I*##_)##I*##_)##
        I*##_)#$I*C()I*##_)##I*,#_);&I*$+I*$%I*$'I*N$%_)^$$I*#%_)#&I*M$'I*#'_)#0I*$#_)#$I*##_)#$I*##_)#%I*#%_)##>##?##@#%I*##_)#$I*#$_)#'I*_$#*3#,&#
        I*##_)#$I*J&#*3#,S$#I*`$#*3#,Q&#*3#,Q&#*3#,b&#,Q&#*3#,*#W%##^%H&#*3#,P&$,3#,_&#,P&$J&##,0&N&O&$Y&##,0&]&O%$_)>#_)$#_)$#[)Z$#D'##E'$#G'(&E'%#
        E'$$I*##,$$I*a$#_)S&#*$$,U%#_)R9%I*W@$,A#,`'#,-#I*N)#G*R'#a)##I*##_)^)#I*##_)J%#,7*I*%#_)S$'I*#(_)#$I*##_)$$_)#$I*#$_)#'I*##_)#&I*H&#*2#,I$#
        I*##_)#)I*Y$$,]$#*.$,F%#*['%I*$#$#'_)#$I*#&_)##I*$)$'#_))#I*&$I*I)$I*##_)#)I*##_)#$I*##M*##Y)##_)##M)#G$I*##K*#$G*##_)##])##I*##L*##_)##I*##
        _)S9$I*#$$#&I*#%$#$I*'#I*&$$##I*##_)##I*#$$#&_)##I*ab%%I*P'#,C&BI*M4#])##G*##K*##a)#$C*L&$+WQ@#I*',I*C$$I*S%$I*W+#,H$#,Z'#,>4I*\$%_)H$#,b%#*
        /#,R*#I*$$I*##_)%$I*($I*$#I*W$#,Y*#,S\6#=D;)I*#)_)#$I*PA#_)E*#_)X''I*UW$#_)$#I*K$#I*##$##_)'#,H(#I*##_)`4&I*D%'I*`,$I*S%%_)I%$_)#%I*##_)##I*
        #&_)T$#I*##_)##I*##_)C)#,L$#,1#,\$#,##*H%%I*S$$,a$#*O%#,,#*M&#,##*U(#*##,S%$*3#,;)I*&'I*\%%,T&#,&#*:#I*F&#,##*^*#,##*a&#,Y&#,##*V&#,P+#,##*E
        +$,'#*_'#,V%#,5#,T%#,H0#,E+#*$$,T%#,L0$,OR3#,CQ%'$^$)I*\H$$)OH6#$II($[)#%$&#E*#'[)+*_)%'I*#$_)A&I*W'%I*^P&)I*$3I*%)I*$$I*$'I*G&#I*C()I*Z.#I*
        `$&I*_2$K*##_)##I*a*#I*##_)C:)_)P&(I*##*
        """u8;
}

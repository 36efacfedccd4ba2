/// Irregular English verbs: the closed list every grammar prints, in two directions.
enum IrregularVerbs {
  /// Base form to `past,participle`.
  static let byBase = SortedTable(
    """
    arise:arose,arisen awake:awoke,awoken babysit:babysat,babysat
    backslide:backslid,backslid be:was,been bear:bore,borne beat:beat,beaten
    become:became,become befall:befell,befallen beget:begot,begotten begin:began,begun
    behold:beheld,beheld bend:bent,bent beset:beset,beset bespeak:bespoke,bespoken
    bet:bet,bet bid:bid,bid bind:bound,bound bite:bit,bitten bleed:bled,bled blow:blew,blown
    break:broke,broken breed:bred,bred bring:brought,brought broadcast:broadcast,broadcast
    build:built,built burn:burnt,burnt burst:burst,burst bust:bust,bust buy:bought,bought
    cast:cast,cast catch:caught,caught choose:chose,chosen cling:clung,clung come:came,come
    cost:cost,cost creep:crept,crept cut:cut,cut deal:dealt,dealt dig:dug,dug do:did,done
    draw:drew,drawn dream:dreamt,dreamt drink:drank,drunk drive:drove,driven
    dwell:dwelt,dwelt eat:ate,eaten fall:fell,fallen feed:fed,fed feel:felt,felt
    fight:fought,fought find:found,found flee:fled,fled fling:flung,flung fly:flew,flown
    forbid:forbade,forbidden forecast:forecast,forecast forego:forewent,foregone
    foresee:foresaw,foreseen foretell:foretold,foretold forget:forgot,forgotten
    forgive:forgave,forgiven forgo:forwent,forgone forsake:forsook,forsaken
    freeze:froze,frozen get:got,got give:gave,given go:went,gone grind:ground,ground
    grow:grew,grown hamstring:hamstrung,hamstrung handwrite:handwrote,handwritten
    hang:hung,hung have:had,had hear:heard,heard hew:hewed,hewn hide:hid,hidden hit:hit,hit
    hold:held,held hurt:hurt,hurt inlay:inlaid,inlaid input:input,input inset:inset,inset
    interweave:interwove,interwoven keep:kept,kept kneel:knelt,knelt knit:knit,knit
    know:knew,known lay:laid,laid lead:led,led lean:leant,leant leap:leapt,leapt
    learn:learnt,learnt leave:left,left lend:lent,lent let:let,let lie:lay,lain
    light:lit,lit lose:lost,lost make:made,made mean:meant,meant meet:met,met
    melt:melted,molten mishear:misheard,misheard mislay:mislaid,mislaid
    mislead:misled,misled misread:misread,misread misspell:misspelt,misspelt
    mistake:mistook,mistaken misunderstand:misunderstood,misunderstood mow:mowed,mown
    offset:offset,offset outbid:outbid,outbid outdo:outdid,outdone outgrow:outgrew,outgrown
    output:output,output outrun:outran,outrun outsell:outsold,outsold
    outshine:outshone,outshone overbuild:overbuilt,overbuilt overcome:overcame,overcome
    overdo:overdid,overdone overdraw:overdrew,overdrawn overeat:overate,overeaten
    overfeed:overfed,overfed overgrow:overgrew,overgrown overhang:overhung,overhung
    overhear:overheard,overheard overlay:overlaid,overlaid overload:overloaded,overloaded
    overpay:overpaid,overpaid override:overrode,overridden overrun:overran,overrun
    oversee:oversaw,overseen overshoot:overshot,overshot oversleep:overslept,overslept
    overspend:overspent,overspent overtake:overtook,overtaken overthrow:overthrew,overthrown
    overwrite:overwrote,overwritten partake:partook,partaken pay:paid,paid
    prepay:prepaid,prepaid preset:preset,preset proofread:proofread,proofread
    prove:proved,proven put:put,put quit:quit,quit read:read,read rebind:rebound,rebound
    rebuild:rebuilt,rebuilt recast:recast,recast redo:redid,redone redraw:redrew,redrawn
    refreeze:refroze,refrozen regrow:regrew,regrown rehang:rehung,rehung
    relay:relayed,relayed remake:remade,remade repay:repaid,repaid rerun:reran,rerun
    resell:resold,resold resend:resent,resent reset:reset,reset reshoot:reshot,reshot
    resit:resat,resat respawn:respawned,respawned respell:respelt,respelt
    retake:retook,retaken retell:retold,retold rethink:rethought,rethought
    rewind:rewound,rewound rewrite:rewrote,rewritten rid:rid,rid ride:rode,ridden
    ring:rang,rung rise:rose,risen run:ran,run saw:sawed,sawn say:said,said see:saw,seen
    seek:sought,sought sell:sold,sold send:sent,sent set:set,set sew:sewed,sewn
    shake:shook,shaken shave:shaved,shaven shear:sheared,shorn shed:shed,shed
    shine:shone,shone shoe:shod,shod shoot:shot,shot show:showed,shown shrink:shrank,shrunk
    shut:shut,shut simulcast:simulcast,simulcast sing:sang,sung sink:sank,sunk sit:sat,sat
    slay:slew,slain sleep:slept,slept slide:slid,slid sling:slung,slung slit:slit,slit
    smell:smelt,smelt sow:sowed,sown speak:spoke,spoken speed:sped,sped spell:spelt,spelt
    spend:spent,spent spill:spilt,spilt spin:spun,spun spit:spat,spat split:split,split
    spoil:spoilt,spoilt spread:spread,spread spring:sprang,sprung stand:stood,stood
    steal:stole,stolen stick:stuck,stuck sting:stung,stung strew:strewed,strewn
    stride:strode,stridden strike:struck,struck string:strung,strung strive:strove,striven
    sublet:sublet,sublet swear:swore,sworn sweep:swept,swept swell:swelled,swollen
    swim:swam,swum swing:swung,swung take:took,taken teach:taught,taught tear:tore,torn
    tell:told,told think:thought,thought throw:threw,thrown thrust:thrust,thrust
    tread:trod,trodden troubleshoot:troubleshot,troubleshot typeset:typeset,typeset
    unbind:unbound,unbound undercut:undercut,undercut undergo:underwent,undergone
    underlie:underlay,underlain underpay:underpaid,underpaid undersell:undersold,undersold
    understand:understood,understood undertake:undertook,undertaken undo:undid,undone
    unfreeze:unfroze,unfrozen unlearn:unlearnt,unlearnt unset:unset,unset
    unstick:unstuck,unstuck unwind:unwound,unwound uphold:upheld,upheld upsell:upsold,upsold
    upset:upset,upset wake:woke,woken wear:wore,worn weave:wove,woven weep:wept,wept
    wet:wet,wet win:won,won wind:wound,wound withdraw:withdrew,withdrawn
    withhold:withheld,withheld withstand:withstood,withstood wring:wrung,wrung
    write:wrote,written
    """)

  /// Irregular form to its bases, each `base/x`: x is `d` for the past tense, `n` for the
  /// participle, `b` for both.
  static let byForm = SortedTable(
    """
    arisen:arise/n arose:arise/d ate:eat/d awoke:awake/d awoken:awake/n babysat:babysit/b
    backslid:backslide/b beat:beat/d beaten:beat/n became:become/d become:become/n been:be/n
    befallen:befall/n befell:befall/d began:begin/d begot:beget/d begotten:beget/n
    begun:begin/n beheld:behold/b bent:bend/b beset:beset/b bespoke:bespeak/d
    bespoken:bespeak/n bet:bet/b bid:bid/b bit:bite/d bitten:bite/n bled:bleed/b blew:blow/d
    blown:blow/n bore:bear/d borne:bear/n bought:buy/b bound:bind/b bred:breed/b
    broadcast:broadcast/b broke:break/d broken:break/n brought:bring/b built:build/b
    burnt:burn/b burst:burst/b bust:bust/b came:come/d cast:cast/b caught:catch/b
    chose:choose/d chosen:choose/n clung:cling/b come:come/n cost:cost/b crept:creep/b
    cut:cut/b dealt:deal/b did:do/d done:do/n drank:drink/d drawn:draw/n dreamt:dream/b
    drew:draw/d driven:drive/n drove:drive/d drunk:drink/n dug:dig/b dwelt:dwell/b
    eaten:eat/n fallen:fall/n fed:feed/b fell:fall/d felt:feel/b fled:flee/b flew:fly/d
    flown:fly/n flung:fling/b forbade:forbid/d forbidden:forbid/n forecast:forecast/b
    foregone:forego/n foresaw:foresee/d foreseen:foresee/n foretold:foretell/b
    forewent:forego/d forgave:forgive/d forgiven:forgive/n forgone:forgo/n forgot:forget/d
    forgotten:forget/n forsaken:forsake/n forsook:forsake/d forwent:forgo/d fought:fight/b
    found:find/b froze:freeze/d frozen:freeze/n gave:give/d given:give/n gone:go/n got:get/b
    grew:grow/d ground:grind/b grown:grow/n had:have/b hamstrung:hamstring/b
    handwritten:handwrite/n handwrote:handwrite/d heard:hear/b held:hold/b hewed:hew/d
    hewn:hew/n hid:hide/d hidden:hide/n hit:hit/b hung:hang/b hurt:hurt/b inlaid:inlay/b
    input:input/b inset:inset/b interwove:interweave/d interwoven:interweave/n kept:keep/b
    knelt:kneel/b knew:know/d knit:knit/b known:know/n laid:lay/b lain:lie/n lay:lie/d
    leant:lean/b leapt:leap/b learnt:learn/b led:lead/b left:leave/b lent:lend/b let:let/b
    lit:light/b lost:lose/b made:make/b meant:mean/b melted:melt/d met:meet/b
    misheard:mishear/b mislaid:mislay/b misled:mislead/b misread:misread/b
    misspelt:misspell/b mistaken:mistake/n mistook:mistake/d misunderstood:misunderstand/b
    molten:melt/n mowed:mow/d mown:mow/n offset:offset/b outbid:outbid/b outdid:outdo/d
    outdone:outdo/n outgrew:outgrow/d outgrown:outgrow/n output:output/b outran:outrun/d
    outrun:outrun/n outshone:outshine/b outsold:outsell/b overate:overeat/d
    overbuilt:overbuild/b overcame:overcome/d overcome:overcome/n overdid:overdo/d
    overdone:overdo/n overdrawn:overdraw/n overdrew:overdraw/d overeaten:overeat/n
    overfed:overfeed/b overgrew:overgrow/d overgrown:overgrow/n overheard:overhear/b
    overhung:overhang/b overlaid:overlay/b overloaded:overload/b overpaid:overpay/b
    overran:overrun/d overridden:override/n overrode:override/d overrun:overrun/n
    oversaw:oversee/d overseen:oversee/n overshot:overshoot/b overslept:oversleep/b
    overspent:overspend/b overtaken:overtake/n overthrew:overthrow/d overthrown:overthrow/n
    overtook:overtake/d overwritten:overwrite/n overwrote:overwrite/d paid:pay/b
    partaken:partake/n partook:partake/d prepaid:prepay/b preset:preset/b
    proofread:proofread/b proved:prove/d proven:prove/n put:put/b quit:quit/b ran:run/d
    rang:ring/d read:read/b rebound:rebind/b rebuilt:rebuild/b recast:recast/b redid:redo/d
    redone:redo/n redrawn:redraw/n redrew:redraw/d refroze:refreeze/d refrozen:refreeze/n
    regrew:regrow/d regrown:regrow/n rehung:rehang/b relayed:relay/b remade:remake/b
    repaid:repay/b reran:rerun/d rerun:rerun/n resat:resit/b resent:resend/b reset:reset/b
    reshot:reshoot/b resold:resell/b respawned:respawn/b respelt:respell/b retaken:retake/n
    rethought:rethink/b retold:retell/b retook:retake/d rewound:rewind/b rewritten:rewrite/n
    rewrote:rewrite/d rid:rid/b ridden:ride/n risen:rise/n rode:ride/d rose:rise/d run:run/n
    rung:ring/n said:say/b sang:sing/d sank:sink/d sat:sit/b saw:see/d sawed:saw/d
    sawn:saw/n seen:see/n sent:send/b set:set/b sewed:sew/d sewn:sew/n shaken:shake/n
    shaved:shave/d shaven:shave/n sheared:shear/d shed:shed/b shod:shoe/b shone:shine/b
    shook:shake/d shorn:shear/n shot:shoot/b showed:show/d shown:show/n shrank:shrink/d
    shrunk:shrink/n shut:shut/b simulcast:simulcast/b slain:slay/n slept:sleep/b slew:slay/d
    slid:slide/b slit:slit/b slung:sling/b smelt:smell/b sold:sell/b sought:seek/b
    sowed:sow/d sown:sow/n spat:spit/b sped:speed/b spelt:spell/b spent:spend/b
    spilt:spill/b split:split/b spoilt:spoil/b spoke:speak/d spoken:speak/n sprang:spring/d
    spread:spread/b sprung:spring/n spun:spin/b stole:steal/d stolen:steal/n stood:stand/b
    strewed:strew/d strewn:strew/n stridden:stride/n striven:strive/n strode:stride/d
    strove:strive/d struck:strike/b strung:string/b stuck:stick/b stung:sting/b
    sublet:sublet/b sung:sing/n sunk:sink/n swam:swim/d swelled:swell/d swept:sweep/b
    swollen:swell/n swore:swear/d sworn:swear/n swum:swim/n swung:swing/b taken:take/n
    taught:teach/b thought:think/b threw:throw/d thrown:throw/n thrust:thrust/b told:tell/b
    took:take/d tore:tear/d torn:tear/n trod:tread/d trodden:tread/n
    troubleshot:troubleshoot/b typeset:typeset/b unbound:unbind/b undercut:undercut/b
    undergone:undergo/n underlain:underlie/n underlay:underlie/d underpaid:underpay/b
    undersold:undersell/b understood:understand/b undertaken:undertake/n
    undertook:undertake/d underwent:undergo/d undid:undo/d undone:undo/n unfroze:unfreeze/d
    unfrozen:unfreeze/n unlearnt:unlearn/b unset:unset/b unstuck:unstick/b unwound:unwind/b
    upheld:uphold/b upset:upset/b upsold:upsell/b was:be/d went:go/d wept:weep/b wet:wet/b
    withdrawn:withdraw/n withdrew:withdraw/d withheld:withhold/b withstood:withstand/b
    woke:wake/d woken:wake/n won:win/b wore:wear/d worn:wear/n wound:wind/b wove:weave/d
    woven:weave/n written:write/n wrote:write/d wrung:wring/b
    """)
}

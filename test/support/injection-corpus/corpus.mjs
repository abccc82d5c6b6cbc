/*
 * Texts that do harm wherever one is taken for markup, script, a style or an address: every element with every way to hide
 * it, and every event. Each sets `__hit` to its own number, so that no two are alike. Made, not collected: the same ones on
 * every run.
 */
import {encodings} from './encodings.mjs';

// only spaces and new lines of this file part them: some hold other white space
const listOf = (text) => text.trim().split(/\n* +/);

/** Elements of HTML, of today and of before, of SVG and of MathML, and some that nobody has defined. */
export const tags = listOf(`
  a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
  canvas caption center cite code col colgroup command content custom-element data datalist dd del details dfn dialog dir div
  dl dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
  hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu
  menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture
  plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small
  source spacer span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track
  tt u ul var video wbr xmp x

  svg animate animateMotion animateTransform circle clipPath defs desc discard ellipse feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g hatch hatchpath line linearGradient marker mask
  mesh metadata mpath path pattern polygon polyline radialGradient rect set solidcolor stop switch symbol text textPath tspan
  unknown use view

  math annotation annotation-xml maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlabeledtr
  mlongdiv mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mscarries mspace msqrt mstack mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover none semantics`);

/** Attributes whose value is script: of elements, of the window, of media, of animations, and of old browsers. */
export const events = listOf(`
  onabort onactivate onafterprint onafterscriptexecute onanimationcancel onanimationend onanimationiteration
  onanimationstart onauxclick onbeforecopy onbeforecut onbeforeinput onbeforematch onbeforepaste onbeforeprint
  onbeforescriptexecute onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay oncanplaythrough onchange
  onclick onclose oncommand oncontentvisibilityautostatechange oncontextlost oncontextmenu oncontextrestored oncopy
  oncuechange oncut ondblclick ondrag ondragend ondragenter ondragexit ondragleave ondragover ondragstart ondrop
  ondurationchange onemptied onend onended onerror onfinish onfocus onfocusin onfocusout onformdata onfullscreenchange
  ongotpointercapture onhashchange oninput oninvalid onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata
  onloadedmetadata onloadend onloadstart onlostpointercapture onmessage onmessageerror onmousedown onmouseenter onmouseleave
  onmousemove onmouseout onmouseover onmouseup onmousewheel onoffline ononline onpagehide onpagereveal onpageshow onpageswap
  onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointermove onpointerout
  onpointerover onpointerrawupdate onpointerup onpopstate onprogress onratechange onreadystatechange onrejectionhandled
  onrepeat onreset onresize onscroll onscrollend onscrollsnapchange onscrollsnapchanging onsearch onsecuritypolicyviolation
  onseeked onseeking onselect onselectionchange onselectstart onshow onslotchange onstalled onstart onstorage onsubmit
  onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend
  ontransitionrun ontransitionstart onunhandledrejection onunload onvolumechange onwaiting onwaitingforkey
  onwebkitanimationend onwebkittransitionend onwheel`);

// With these an event comes by itself wherever it can.
const more = ['autofocus tabindex=0', 'src=x', 'open', 'begin=0s', 'href=#', 'dur=1s', 'autoplay controls', 'hidden'];

const shape = (tag, event, number) => ({tag, event, number, more: more[number % more.length]});

/** Shapes that are more than an element with an event; `{n}` is the number, `{hit}` what harms. */
const special = listOf(`
  <base~href=javascript:{hit}//> <a~href="javascript:{hit}">a</a> <a~href="java&#10;script:{hit}">a</a>
  <a~href="&#1;javascript:{hit}">a</a> <a~href="data:text/html,<script>{hit}</script>">a</a> javascript:{hit} JaVaScRiPt:{hit}
  java\tscript:{hit} \u0001javascript:{hit} vbscript:{hit} data:text/html,<script>{hit}</script>
  data:image/svg+xml,<svg~onload={hit}> blob:{hit} view-source:javascript:{hit} feed:javascript:{hit}
  <iframe~srcdoc="<script>{hit}</script>"> <iframe~srcdoc="&lt;script&gt;{hit}&lt;/script&gt;"> <iframe~src=javascript:{hit}>
  <svg><a~xlink:href="javascript:{hit}"><text>a</text></a></svg> <svg><use~href="data:image/svg+xml,{n}#x"/></svg>
  <math~href="javascript:{hit}">a</math> <math><maction~actiontype=statusline~xlink:href=javascript:{hit}>a</maction></math>
  <form~action=javascript:{hit}><button>a</button></form> <button~form=x~formaction=javascript:{hit}>a</button>
  <input~type=image~src=x~formaction=javascript:{hit}> <isindex~type=submit~formaction=javascript:{hit}>
  <object~data=javascript:{hit}> <embed~src=javascript:{hit}> <meta~http-equiv=refresh~content="0;url=javascript:{hit}">
  <link~rel=stylesheet~href="data:text/css,*{}/*{n}*/"> <style>@import'javascript:{hit}'</style> <div~style="x:expression({hit})">
  <div~style="background:url(javascript:{hit})"> <form~id=document><input~name=cookie~value={n}> <img~name=getElementById~id={n}>
  <a~id=defaultView><a~id=defaultView~name={n}> <form~name=renderRoot><input~name=host~value={n}> <img~name=__proto__~id={n}>
  {{constructor.constructor('{hit}')()}} {{{hit}}} \${{hit}} #{{hit}} <%={hit}%> [[{hit}]] <?xml~version="{n}"?><?php~{hit}?>
  <!DOCTYPE~x~[<!ENTITY~e~"{hit}">]>&e; --><svg~onload={hit}> --!><svg~onload={hit}> ]]><svg~onload={hit}>
  <!--><img~src=x~onerror={hit}>--> <!--[if~IE]><img~src=x~onerror={hit}><![endif]--> <![CDATA[<svg~onload={hit}>]]>
  <svg><script>//&#10;{hit}</script> <svg><script~href="data:,{hit}"/></svg> <script>/*</script><svg~onload='*/{hit}'>
  <svg><style><!--</style><img~src=x~onerror={hit}>--> <noscript><p~title="</noscript><img~src=x~onerror={hit}>">
  <math><mtext><table><mglyph><style><!--</style><img~title="--&gt;&lt;img~src=1~onerror={hit}&gt;">
  <form><math><mtext></form><form><mglyph><style></math><img~src=x~onerror={hit}> <svg></p><style><a~id="</style><img~src=x~onerror={hit}>">
  <table><td><svg><desc><td><img~src=x~onerror={hit}> <select><template><style><!--</style><a~rel="--></style></template></select><img~src=x~onerror={hit}>">
  <template><slot~name=x></template><slot~onslotchange={hit}><p>{n} <template~shadowrootmode=open><img~src=x~onerror={hit}></template>
  <xmp><img~title="</xmp><img~src=x~onerror={hit}>"> <plaintext><img~src=x~onerror={hit}> <title></title><svg~onload={hit}></title>
  "~onfocus={hit}~autofocus~x=" '~onfocus={hit}~autofocus~x=' \`~onfocus={hit}~autofocus~x=\` "><svg~onload={hit}> '><svg~onload={hit}>
  ></textarea><svg~onload={hit}> \\"><svg~onload={hit}> </bdi></p></li></ul></dialog><svg~onload={hit}> </script><script>{hit}</script>
  ?lit$0$={n} <!--?lit$0$--><p~x="?lit$0$">{n} {n}<?lit$0$?> @click={hit} .innerHTML=<img~src=x~onerror={hit}> ?hidden={n}
  %00<svg~onload={hit}> <svg/onload={hit}// <svg~onload={hit}<!-- <\u0000svg~onload={hit}> <svg\u000conload={hit}> <svg\rid={n}\nonload={hit}>
  <\u0131mg~src=x~onerror={hit}> <\u017fcript>{hit}</\u017fcript> \u202e<svg~onload={hit}>\u202c \u2066<svg~onload={hit}>\u2069 \ufeff<svg~onload={hit}>
  \ud800<svg~onload={hit}>\udc00 e\u0301\u0301\u0301\u0301\u0301\u0301\u0301<svg~onload={hit}> =cmd|'{hit}'!A1 @SUM({hit}) +{hit} -{hit}
  __proto__[x]={n} constructor.prototype.x={n} {"__proto__":{"x":{n}}} <x~is=custom-{n}> <custom-element-{n}~onclick={hit}>
  &lt;svg~onload={hit}&gt; &amp;lt;svg~onload={hit}&amp;gt; &#60svg~onload={hit}&#62 +ADw-svg~onload={hit}+AD4-`);

const filled = (text, number) =>
  text.replaceAll('~', ' ').replaceAll('{hit}', `__hit=${number}`).replaceAll('{n}', String(number));

const named = Object.entries(encodings);

// Every element in every encoding; the events take turns so that each comes in every encoding too.
const elements = (first) =>
  tags.flatMap((tag, row) =>
    named.map(([encoding, write], column) => {
      const number = first + row * named.length + column;
      const event = events[(row + column * 7) % events.length];
      return {tag, event, encoding, text: write(shape(tag, event, number))};
    }),
  );

/** All of it: `[{text, tag, event, encoding}, …]`; those that are no element in an encoding have only `text`. */
export const corpus = () => {
  const first = 10_000;
  const shapes = special.map((text, index) => ({text: filled(text, 1_000 + index)}));
  return [...shapes, ...elements(first)];
};

/** As long as most of them, and harmless. */
export const harmless = (number) =>
  `Word ${String(number).padStart(6, '0')}. So long is also what harms, and this says nothing to any.`;

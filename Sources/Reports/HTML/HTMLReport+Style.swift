extension HTMLReport {
  /// The style sheet: system fonts, light and dark, two columns where there is room, print.
  ///
  /// Contrast of text on every background is at least 4.5 : 1 (WCAG 2.1, AA).
  static let styleSheet = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcfa; --card: #ffffff; --ink: #1d1c1a; --soft: #5a5650; --line: #dcd7ce;
      --supported: #1b6e3c; --supported-wash: #e2f3e7;
      --contradicted: #b3261e; --contradicted-wash: #fce8e6;
      --disputed: #7b3fa0; --disputed-wash: #f3e8fa;
      --outdated: #8a5a00; --outdated-wash: #fbf0d9;
      --unverified: #55606b; --unverified-wash: #eceff2; --place: #1f5fa8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #161514; --card: #1f1e1c; --ink: #ece8e1; --soft: #aaa398; --line: #3a3733;
        --supported: #7fd6a0; --supported-wash: #173524;
        --contradicted: #ff9b92; --contradicted-wash: #451d1a;
        --disputed: #d6a8f0; --disputed-wash: #37224a;
        --outdated: #f0c36b; --outdated-wash: #3d2f10;
        --unverified: #b3bec9; --unverified-wash: #2b3138; --place: #8ab8f0;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 78rem; padding: 1.5rem 1.25rem 3rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: break-word;
    }
    /* Words of articles and records keep their own direction, whatever stands around them. */
    h1, .article p { unicode-bidi: plaintext; overflow-wrap: anywhere; text-align: start; }
    q { unicode-bidi: plaintext; }
    .number, .sign { unicode-bidi: isolate; direction: ltr; }
    h1 { font: 700 clamp(1.5rem, 4vw, 2.25rem)/1.2 Georgia, "Noto Serif", serif; margin: 0; }
    h2 {
      font-size: .85rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft);
      margin: 0 0 .9rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line);
    }
    h3 { font-size: 1.05rem; line-height: 1.4; margin: .2rem 0 .4rem; }
    a { color: inherit; }
    :focus-visible { outline: 3px solid var(--place); outline-offset: 2px; border-radius: .2rem; }
    .top { padding-bottom: 1.25rem; }
    .kicker { margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
    .facts { margin: .4rem 0 0; color: var(--soft); }
    section { margin: 0 0 2.25rem; }
    .counts { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; margin: 0; padding: 0; }
    .counts li {
      flex: 1 1 9.5rem; padding: .6rem .8rem; border-radius: .5rem; border-left: .3rem solid;
    }
    .counts strong { font-size: 1.35rem; }
    .meaning { display: block; font-size: .85rem; color: var(--ink); }
    .first { margin: .4rem 0 0; padding-left: 1.4rem; }
    .first li { margin-bottom: .5rem; }
    .first a, .first strong { font-weight: 600; }
    .sign { font-weight: 700; }
    .columns { display: grid; gap: 2.25rem; grid-template-columns: minmax(0, 1fr); }
    @media (min-width: 60rem) {
      .columns { grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); }
      .article {
        position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
        padding: 1rem .75rem 0 0;
      }
      .claims { padding-top: 1rem; }
    }
    .article p { font: 1.08rem/1.75 Georgia, "Noto Serif", serif; margin: 0 0 1rem; }
    mark {
      color: inherit; background: none; padding: .1em 0; text-decoration-line: underline;
      text-decoration-thickness: 2px; text-underline-offset: .2em;
      text-decoration-skip-ink: none;
    }
    mark.supported { background: var(--supported-wash); text-decoration-color: var(--supported); }
    mark.contradicted {
      background: var(--contradicted-wash); text-decoration-color: var(--contradicted);
      text-decoration-style: wavy; text-decoration-thickness: 1.5px;
    }
    mark.disputed {
      background: var(--disputed-wash); text-decoration-color: var(--disputed);
      text-decoration-style: double; text-decoration-thickness: 1.5px;
    }
    mark.outdated {
      background: var(--outdated-wash); text-decoration-color: var(--outdated);
      text-decoration-style: dashed;
    }
    mark.unverified { text-decoration-color: var(--unverified); text-decoration-style: dotted; }
    .number {
      font: 700 .68rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none;
      padding: .1em .3em; margin: 0 .12em; border-radius: .6em; white-space: nowrap;
    }
    .supported:is(.number, .sign, strong) { color: var(--supported); }
    .contradicted:is(.number, .sign, strong) { color: var(--contradicted); }
    .disputed:is(.number, .sign, strong) { color: var(--disputed); }
    .outdated:is(.number, .sign, strong) { color: var(--outdated); }
    .number.supported, .counts .supported { background: var(--supported-wash); color: var(--supported); }
    .number.contradicted, .counts .contradicted {
      background: var(--contradicted-wash); color: var(--contradicted);
    }
    .number.disputed, .counts .disputed { background: var(--disputed-wash); color: var(--disputed); }
    .number.outdated, .counts .outdated { background: var(--outdated-wash); color: var(--outdated); }
    .number.unverified, .counts .unverified {
      background: var(--unverified-wash); color: var(--unverified);
    }
    .claim, .record {
      background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
      padding: .9rem 1.05rem; margin: 0 0 .9rem; scroll-margin-top: 1rem;
    }
    .claim { border-left: .35rem solid var(--unverified); }
    .claim:target, .record:target { outline: 3px solid var(--outdated); }
    .claim.supported { border-left-color: var(--supported); }
    .claim.contradicted { border-left-color: var(--contradicted); }
    .claim.disputed { border-left-color: var(--disputed); }
    .claim.outdated { border-left-color: var(--outdated); }
    .head { margin: 0; }
    details.claim { padding: .55rem 1.05rem; }
    details.claim .words { display: block; font-weight: 600; color: var(--ink); }
    .claim.supported .verdict { color: var(--supported); }
    .claim.contradicted .verdict { color: var(--contradicted); }
    .claim.disputed .verdict { color: var(--disputed); }
    .claim.outdated .verdict { color: var(--outdated); }
    .claim.unverified .verdict { color: var(--unverified); }
    .kind, .grade, .new { color: var(--soft); font-size: .85rem; }
    .kind, .new { margin-left: .6rem; }
    .grade { display: inline-block; margin-right: .6rem; }
    .new { border: 1px solid; border-radius: .6em; padding: 0 .4em; }
    .because { margin: .2rem 0 .5rem; }
    .review { border: 1px dashed var(--soft); border-radius: .4rem; padding: .4rem .6rem; }
    .links { list-style: none; margin: .6rem 0; padding: 0; }
    .links li { color: inherit; border-left: 3px solid var(--line); padding: .1rem 0 .1rem .75rem; margin-bottom: .7rem; }
    .links li.supported { color: inherit; border-color: var(--supported); }
    .links li.contradicted { border-color: var(--contradicted); }
    .links li.outdated { border-color: var(--outdated); }
    .links p { margin: .15rem 0; }
    .quote { font-family: Georgia, "Noto Serif", serif; }
    .trace { color: var(--soft); font-size: .85rem; }
    .settle { color: var(--soft); font-size: .92rem; margin: .2rem 0 .5rem; }
    .legend { color: var(--soft); font-size: .82rem; margin: .5rem 0 0; }
    .more .number { vertical-align: baseline; }
    .overview { display: flex; flex-wrap: wrap; gap: 2.25rem; }
    .overview > section { flex: 1 1 24rem; min-width: 0; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    caption { text-align: start; font-weight: 600; padding: .2rem 0; overflow-wrap: anywhere; }
    th { text-align: start; font-weight: 400; color: var(--soft); }
    th, td { padding: .3rem .7rem .3rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
    td, dd { overflow-wrap: anywhere; }
    td p { margin: 0 0 .25rem; }
    td .grade { display: block; margin-left: 0; }
    td .number { vertical-align: baseline; margin-left: 0; }
    .tolls { margin-bottom: 1.1rem; table-layout: fixed; }
    .tolls th:first-child { width: 23%; }
    .tolls th:nth-child(3) { width: 21%; }
    .tolls :is(td, th) { padding-right: .4rem; }
    .tolls td, .articles td, .timeline td { overflow-wrap: break-word; }
    .tolls caption q { font-weight: 400; }
    .tolls .claimed td { font-weight: 600; }
    .plot { width: 26%; padding-right: 0; }
    svg { display: block; }
    svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
    .plot circle { fill: var(--unverified); }
    .plot .bar { stroke: var(--unverified); stroke-width: 4; }
    .plot .band { stroke: var(--line); stroke-width: 22; stroke-linecap: square; }
    .claimed .plot circle { fill: var(--ink); }
    .claimed .plot .bar { stroke: var(--ink); }
    .supported .plot circle { fill: var(--supported); }
    .supported .plot .bar { stroke: var(--supported); }
    .contradicted .plot circle { fill: var(--contradicted); }
    .contradicted .plot .bar { stroke: var(--contradicted); }
    .outdated .plot circle { fill: var(--outdated); }
    .outdated .plot .bar { stroke: var(--outdated); }
    .map { width: 100%; max-width: 40rem; height: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
    .map text { fill: var(--ink); font-size: 13px; }
    .map .town { fill: var(--soft); font-size: 11px; }
    .map .ground { stroke: var(--line); stroke-width: 2.4; stroke-linecap: round; fill: none; }
    .map .claimed circle { fill: var(--place); stroke: var(--card); stroke-width: 1.5; }
    .map .recorded circle { fill: var(--card); stroke: var(--ink); stroke-width: 2; }
    .line { margin-bottom: .3rem; overflow: visible; }
    .line .axis { stroke: var(--soft); }
    .line .published { stroke: var(--soft); stroke-dasharray: 3 4; }
    .line g line { stroke-width: 3; opacity: .5; }
    .line .supported { fill: var(--supported); stroke: var(--supported); }
    .line .contradicted { fill: var(--contradicted); stroke: var(--contradicted); }
    .line .disputed { fill: var(--disputed); stroke: var(--disputed); }
    .line .outdated { fill: var(--outdated); stroke: var(--outdated); }
    .line .unverified { fill: var(--paper); stroke: var(--unverified); }
    .line .record-mark { fill: var(--ink); stroke: var(--ink); }
    .line text { font-weight: 600; }
    .sides { font-size: .88rem; }
    .sides td { color: var(--ink); }
    .sides q { color: var(--soft); }
    .timeline, .articles { table-layout: fixed; }
    .timeline th:first-child { width: 24%; }
    .articles th:nth-child(2) { width: 18%; }
    .articles th:nth-child(3) { width: 40%; }
    .tally { display: inline-block; margin-right: .9rem; white-space: nowrap; }
    .told { margin: .2rem 0; }
    details { color: var(--soft); font-size: .92rem; }
    summary { cursor: pointer; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem .9rem; margin: .5rem 0; }
    dt { color: var(--soft); }
    dd { margin: 0; color: var(--ink); }
    .record h3 { font-family: ui-monospace, monospace; font-size: .95rem; }
    footer { color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); padding-top: 1rem; }
    pre {
      white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink); background: var(--card);
      border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; font-size: .85rem;
    }
    .rules dt { font-family: ui-monospace, monospace; }
    .digest { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
    @media print {
      @page { margin: 15mm 14mm; }
      :root {
        color-scheme: light;
        --paper: #fff; --card: #fff; --ink: #000; --soft: #4a4640; --line: #c8c2b8;
        --supported: #1b6e3c; --supported-wash: #e2f3e7;
        --contradicted: #b3261e; --contradicted-wash: #fce8e6;
        --disputed: #7b3fa0; --disputed-wash: #f3e8fa;
        --outdated: #8a5a00; --outdated-wash: #fbf0d9;
        --unverified: #55606b; --unverified-wash: #eceff2; --place: #1f5fa8;
      }
      body {
        max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4;
        print-color-adjust: exact; -webkit-print-color-adjust: exact;
      }
      section { margin-bottom: 1.1rem; }
      .columns { display: block; }
      .article { position: static; max-height: none; overflow: visible; padding: 0; }
      .claim, .record {
        break-inside: avoid; background: none; padding: .4rem .7rem; margin-bottom: .4rem;
      }
      .claim h3 { font-size: 1em; margin: .1rem 0; }
      .claim p { margin: .1rem 0; }
      .claims, #evidence { columns: 2; column-gap: 7mm; padding: 0; }
      .overview { display: block; }
      .map { width: 60%; }
      .tolls, .map, svg, tr, .counts li, .first li { break-inside: avoid; }
      h2, h3, caption, summary { break-after: avoid; }
      /* What is folded on a screen is read on paper, but for what others say already. */
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
      summary::-webkit-details-marker { display: none; }
      article details, details.claim dl { display: none; }
      a { text-decoration: none; }
      .article p { orphans: 3; widows: 3; line-height: 1.5; font-size: 1.05em; }
    }
    """
}

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/** The page that shows `feeds` (`{href, name}`), merged, as a visitor would see them, with notes for their owner. */
export function feedPage(feeds, timeZone) {
  const endpoint = feeds.map(({href}) => href).join(' ');
  const credits = feeds.map(({href, name}) => `<a href="${href}">${escaped(name)}</a>`).join(' · ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Find a group</title>
    <link rel="icon" href="/logo.svg">
    <link rel="stylesheet" href="/site.css">
    <script type="module" src="/dist/embed.js"></script>
  </head>
  <body>
    <main class="page">
      <div class="wrap">
        <h1>Find a group</h1>
        <kith-group-finder endpoint="${endpoint}" time-zone="${escaped(timeZone)}" sync-url debug>
          <p>The listing is on its way. If it does not appear, look at the feed itself: ${credits}</p>
        </kith-group-finder>
        <p class="credits">Shown here: ${credits}. Times without a zone are read as ${escaped(timeZone)}.</p>
      </div>
    </main>
  </body>
</html>
`;
}

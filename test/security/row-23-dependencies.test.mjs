/** Row 23: few dependencies, pinned by their content, and a single-file build that a page can pin too. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {packageJson, textOf} from '../support/dist.mjs';
import {host, names, pageWith, shows} from '../support/visit.mjs';

const {lockfileVersion, packages} = JSON.parse(textOf('package-lock.json'));
const installed = Object.entries(packages).filter(([path, {link}]) => path !== '' && !link);
// npm writes down no hash of a tool's build for a kind of machine that the lock file was not made on
const isBuildOfTool = ({dev, optional, os, cpu}) => dev && optional && os && cpu;

describe('row 23: dependencies', () => {
  it('are few where they reach a visitor', () => {
    assert.ok(Object.keys(packageJson.dependencies).length <= 8);
  });

  it('are pinned by version and content, every one', () => {
    assert.ok(lockfileVersion >= 3 && installed.length > 50);
    for (const [path, entry] of installed) {
      assert.match(entry.version ?? '', /^\d+\.\d+\.\d+/, path);
      if (entry.integrity || !isBuildOfTool(entry)) assert.match(entry.integrity ?? '', /^sha512-/, path);
    }
  });

  it('are locked for what package.json asks', () => {
    for (const kind of ['dependencies', 'devDependencies']) assert.deepEqual(packages[''][kind], packageJson[kind]);
  });

  it('come from whichever registry npm is set to: the lock file names none', () => {
    assert.deepEqual(
      installed.filter(([, {resolved}]) => resolved),
      [],
    );
  });

  it('run no script of theirs for somebody who installs the package', () => {
    const runtime = installed.filter(
      ([path, {dev, optional}]) => !dev && !optional && !path.includes('/node_modules/'),
    );
    assert.deepEqual(
      runtime.filter(([, {hasInstallScript}]) => hasInstallScript),
      [],
    );
  });
});

describe('row 23: the single-file build', () => {
  const {'embed.all.js': hash} = JSON.parse(textOf('dist/embed.integrity.json'));
  const script = (integrity) =>
    `<script type="module" src="/dist/embed.all.js" integrity="${integrity}" crossorigin></script>`;
  const page = (integrity) => pageWith('endpoint="/listing.json"', {script: script(integrity)});
  let site;
  before(
    async () => (site = await host({'/pinned.html': page(hash), '/other.html': page(`sha384-${'A'.repeat(64)}`)})),
  );
  after(() => site.close());

  it('runs where the page pins its hash, and loads no further script', async () => {
    const {page: opened, problems, scripts} = await site.visit('/pinned.html');
    await shows(opened, 'Kitchen Table');
    await opened.getByRole('button', {name: 'Filters'}).click();
    await opened.getByRole('checkbox').first().waitFor();
    assert.deepEqual([[...scripts.keys()], problems], [[`${site.url}/dist/embed.all.js`], []]);
    await opened.close();
  });

  it('does not run where the page pins another, and the markup in the tag stays', async () => {
    const {page: opened, problems} = await site.visit('/other.html');
    await opened.getByText('Call us').waitFor();
    assert.ok(problems.some((problem) => /integrity/i.test(problem)));
    assert.equal(await names(opened).count(), 0);
    await opened.close();
  });
});

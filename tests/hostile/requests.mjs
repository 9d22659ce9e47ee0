// The hostile requests, the same every time, each with its allowed statuses.

const good = [200];
const bad = [400];
const missing = [404];

/** All of them, shuffled so that neighbours are unrelated. */
export function requests(dataset) {
  const pages = ['', '/casualties', '/data', '/compare', '/about', '/share', '/events/e001'].map(page => `/d/${dataset}${page}`);
  const embeds = ['map', 'timeline', 'casualties', 'dashboard'].map(view => `/embed/${dataset}/${view}`);
  const api = [
    'view',
    'map',
    'timeline',
    'facets',
    'index',
    'events',
    'claims',
    'casualties',
    'tables/events',
    'tables/claims',
    'events.csv',
    'events.geojson',
    'claims.csv',
  ].map(part => `/api/v1/${dataset}/${part}`);
  const all = [
    ...values(pages, embeds, api),
    ...names(pages, embeds, api),
    ...hosts(pages, api),
    ...paths(dataset),
    ...methods(pages, api),
    ...headers(pages, embeds, api),
    ...boxes(dataset),
    ...others(dataset),
    ...malformed(),
  ];
  return shuffled(all);
}

// Values that are invalid text, dates or numbers, too long, markup, SQL, paths, templates.
function values(pages, embeds, api) {
  const parameters = [
    'q',
    'from',
    'to',
    'known',
    'theme',
    'type',
    'place',
    'region',
    'actor',
    'source',
    'bbox',
    'day',
    'lang',
    'select',
    'map',
    'measure',
    'cursor',
    'limit',
    'theme-mode',
    'colour',
    'marks',
    'sort',
    'version',
    'open',
    'with',
  ];
  const noText = ['%EF%BF%BE', '%EF%BF%BF', '%EF%B7%90', '%F0%9F%BF%BE', '%F4%8F%BF%BF', 'a%00b', 'a%1Bb', 'a%C2%85b'];
  const odd = [
    '%FF',
    '%ED%A0%80',
    '%',
    '%zz',
    '%u0041',
    '%E2%80%AE',
    '%CC%81%CC%81%CC%81',
    `${'a'.repeat(101)}`,
    `${'%D0%B9'.repeat(400)}`,
    '%3Cscript%3Ealert(1)%3C/script%3E',
    "'%20OR%201=1--",
    '../../etc/passwd',
    '{{7*7}}',
    '-1',
    '0',
    '99999999999999999999',
    'NaN',
    '1e309',
    '0x10',
    'null',
    '2022-02-30',
    '0000-00-00',
    '9999-12-31',
    '2022-01-05T25:00',
    '1,2,3',
    'NaN,NaN,NaN,NaN',
    '-180,-90,180,90',
    '180,90,-180,-90',
    `${'a,'.repeat(120)}`,
    'events/',
    'events/../x',
    '.',
    '1.-1',
    '1.99999999',
  ];
  return [
    ...parameters.flatMap((name, at) =>
      noText.flatMap((value, index) => [
        page(pick(pages, at + index), `${name}=${value}`),
        embed(pick(embeds, at + index), `${name}=${value}`),
        ofApi(pick(api, at + index), `${name}=${value}`, bad),
      ]),
    ),
    ...parameters.flatMap((name, at) =>
      odd.flatMap((value, index) => [
        index % 3 === 0
          ? page(pick(pages, at + index), `${name}=${value}`, statuses(name))
          : embed(pick(embeds, at + index), `${name}=${value}`, statuses(name)),
        ofApi(pick(api, at + index), `${name}=${value}`, [200, 400, 410]),
      ]),
    ),
  ];
}

// Names that are unknown, misspelt, escaped twice, repeated, or many.
function names(pages, embeds, api) {
  const queries = [
    'form=2022-01-05',
    'amp;lang=ru',
    'amp;amp;q=x',
    '%EF%BF%BE=1',
    '=',
    '&&&&',
    '?',
    'q',
    'q=a&q=b',
    'Q=a',
    'constructor=1',
    '__proto__=1',
    'q[]=a',
    'utm_source=x',
    Array.from({ length: 300 }, (_, at) => `a${at}=1`).join('&'),
    `${'x'.repeat(4000)}=1`,
    'themee=1&placee=2&regionn=3&actorr=4',
  ];
  return queries.flatMap((query, at) => [
    ...pages.map(path => page(path, query)),
    ...embeds.map(path => embed(path, query)),
    ...api.map(path =>
      ofApi(
        path,
        query,
        ['=', '&&&&', 'q'].includes(query) ? [200, 400] : query === '?' || query.startsWith('amp') || at >= 0 ? [200, 400] : bad,
      ),
    ),
  ]);
}

function hosts(pages, api) {
  const odd = [
    '',
    ' ',
    'a b',
    'a/b',
    'a,b',
    'user@localhost',
    'localhost:99999',
    'localhost:x',
    '[::1',
    '<script>',
    'a'.repeat(300),
    '\xff',
    'localhost:',
    '%61',
    '..',
  ];
  return odd.flatMap(host =>
    [...pages, ...api, '/', '/robots.txt', '/health/live', '/nowhere'].map(path =>
      raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, bad, { isMalformed: true }),
    ),
  );
}

function paths(dataset) {
  const gone = [
    '/not-found',
    '/error',
    '/embed/error',
    '/NOT-FOUND',
    '/not-found/',
    '/nowhere',
    '/%EF%BF%BE',
    '/d/%EF%BF%BE',
    `/d/${dataset}/events/%EF%BF%BE`,
    `/d/${dataset}/places/%F0%9F%BF%BF`,
    `/d/${dataset}/events/e%0A`,
    '/d/..%2f..%2fetc',
    '/.git/config',
    '/wp-login.php',
    '/d//',
    '//d',
    `/d/${dataset}/${'a/'.repeat(200)}`,
    `/embed/${dataset}/nothing`,
    `/EMBED/${dataset}/nothing`,
    '/embed',
    '/api',
    '/api/v1',
    '/api/v1/atlantis/view',
    `/api/v1/${dataset}/nothing`,
    `/preview/${dataset}/nothing.png`,
    `/d/${dataset}/sitemap-0.xml`,
    `/d/${dataset}/sitemap-99999999999.xml`,
    '/fonts/',
    '/_framework/',
    `/api/v1/${dataset}/events/%00`,
  ];
  const other = [
    [`/D/${dataset}`, good],
    ['/d/%2e%2e', [200, 302]],
    [`/Embed/${dataset}/map`, good],
    [`/API/v1/${dataset}/view`, good],
    ['/ROBOTS.TXT', good],
    ['/Health/Live', good],
    ['/docs', [200, 301, 302, 404]],
    [`/api/v1/${dataset}/events%2Ecsv`, [200, 404]],
  ];
  return [
    ...times(8, () =>
      gone.map(path => (path.includes('%00') ? raw(get(path), [400, 404], { isMalformed: true }) : raw(get(path), missing, kind(path)))),
    ).flat(),
    ...times(4, () => other.map(([path, allowed]) => raw(get(path), allowed, kind(path)))).flat(),
  ];
}

function methods(pages, api) {
  return ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'FOO', 'get', 'OPTIONS', 'HEAD'].flatMap(method => [
    ...pages.map(path => raw(get(path, {}, method), allowed(method), {})),
    ...api.map(path => raw(get(path, {}, method), allowed(method), { isApi: true })),
  ]);
}

function headers(pages, embeds, api) {
  const codings = [
    ['xbrx', ''],
    ['br;q=0, gzip', 'gzip'],
    ['identity;q=0', ''],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', ''],
    ['gzip;q=1, br;q=0.1', 'gzip'],
    [';;=,"', ''],
    ['br'.repeat(1000), ''],
  ];
  const odd = [
    { 'If-None-Match': '*' },
    { 'If-None-Match': '"' },
    { 'If-None-Match': 'W/"x", *' },
    { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    { Range: 'bytes=0-' },
    { Range: 'bytes=9-1,-,x' },
    { Accept: 'text/html; blazor-enhanced-nav=on;q=0' },
    { Accept: '\xff' },
    { Accept: 'a/b,'.repeat(500) },
    { 'X-Forwarded-Host': 'evil.example' },
    { 'X-HTTP-Method-Override': 'DELETE' },
    { Cookie: 'a='.repeat(500) },
    { 'Cache-Control': 'only-if-cached' },
    { Expect: 'x' },
    { 'Content-Length': '0' },
  ];
  return [...pages, ...embeds, ...api].flatMap(path => [
    ...codings.map(([coding, sent]) => raw(get(path, { 'Accept-Encoding': coding }), good, { ...kind(path), coding: sent })),
    ...odd.map(fields =>
      raw(get(path, fields), [200, 304, 400, 417, 504], { ...kind(path), isMalformed: 'Expect' in fields || fields.Accept === '\xff' }),
    ),
  ]);
}

// The largest responses, all different.
function boxes(dataset) {
  return times(400, at => ofApi(`/api/v1/${dataset}/index`, `bbox=46,40,${(87.4 + (at / 1000)).toFixed(3)},56`, good));
}

function others(dataset) {
  const address = encodeURIComponent(`http://localhost/d/${dataset}?q=`);
  return [
    ...['%25EF%25BF%25BE', 'a%00', '%ED%A0%80', '%26amp%3Blang%3Dru', 'x'].flatMap(value =>
      ['json', 'xml'].map(format => raw(get(`/oembed?url=${address}${value}&format=${format}`), [200, 404], { isApi: true })),
    ),
    ...['', 'javascript:alert(1)', 'http://evil.example/d/x', 'file:///etc/passwd', '//', '%EF%BF%BE', 'a'.repeat(5000)].map(url =>
      raw(get(`/oembed?url=${url}`), [400, 404], { isApi: true }),
    ),
    ...['0', '-1', '1e9', '99999', '%EF%BF%BE'].map(width => raw(get(`/preview/${dataset}/map.png?width=${width}`), bad, { isApi: true })),
  ];
}

function malformed() {
  return [
    'GET / HTTP/1.1\r\n\r\n',
    'GET /robots.txt HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET  HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n',
    '\x00\x01\x02\r\n\r\n',
    'GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    `GET /${'a'.repeat(20000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(40000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: close\r\n\r\n0\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n',
    'GET http://evil.example/robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n',
  ].map(text => raw(text, [200, 204, 302, 400, 404, 405, 411, 414, 431, 501, 505], { isMalformed: true }));
}

const page = (path, query, allowed = good) => raw(get(`${path}?${query}`), allowed, {});
const embed = (path, query, allowed = good) => raw(get(`${path}?${query}`), allowed, { isEmbed: true });
// A version may be one that is not kept.
const statuses = name => (['version', 'shown'].includes(name) ? [200, 410] : good);
const ofApi = (path, query, allowed) => raw(get(`${path}?${query}`), allowed, { isApi: true });
const allowed = method => ['HEAD', 'get'].includes(method) ? good : method === 'OPTIONS' ? [204] : [405];
const kind = path => ({ isApi: /^\/(api|preview|oembed)\//i.test(path), isEmbed: /^\/embed\//i.test(path) });
const pick = (list, at) => list[at % list.length];
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));

function get(path, fields = {}, method = 'GET') {
  const lines = Object.entries({ Host: 'localhost', ...fields, Connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

// 503 for load is allowed at any time.
function raw(text, allowed, { isApi = false, isEmbed = false, isMalformed = false, coding }) {
  return { text, allowed: [...allowed, 503], isApi, isEmbed, isMalformed, coding };
}

// Xorshift: the same order every time.
function shuffled(list) {
  let state = 2022;
  for (let at = list.length - 1; at > 0; at--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

import { describe, expect, it } from 'vitest';
import { ACTIVITIES, SKILLS } from '../../../shared/dimensions.ts';
import { DEFAULT_OFFER } from '../../../shared/offer/defaults.ts';
import { checkOffer } from '../../../shared/offer/offer.ts';
import type { ScenarioError, ScenarioFault } from '../../../shared/scenario/faults.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { inLanguage, type Scenario } from '../../../shared/scenario/scenario.ts';
import type { ScenarioInput } from '../../../shared/scenario/schema.ts';
import { scenarioFile } from './files.ts';

// biome-ignore lint/suspicious/noExplicitAny: the point is to put in what does not belong
type Edit = (document: any) => void;

const edited = (edit: Edit): ScenarioInput => {
  const document = scenarioFile('valmarche');
  edit(document);
  return document;
};

function refused(document: unknown): ScenarioError {
  const parsed = parseScenario(document);
  if (parsed.ok) throw new Error('was accepted');
  return parsed.error;
}

function accepted(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('the usual offer', () => {
  it('is a valid one', () => expect(checkOffer(DEFAULT_OFFER)).toBeNull());
});

it('may say its words in more languages than ours; who has not got one reads English', () => {
  const { title, summary } = accepted(edited((d) => (d.title.de = 'Talmark')));
  expect(inLanguage(title, 'de')).toBe('Talmark');
  expect(inLanguage(summary, 'de')).toBe(summary.en);
  expect(inLanguage(summary, 'fr')).toBe(summary.fr);
});

describe('what is no scenario at all', () => {
  it.each([
    [null, 'notAnObject', ''],
    [undefined, 'notAnObject', ''],
    ['{}', 'notAnObject', ''],
    [[], 'notAnObject', ''],
    [{}, 'format', 'format'],
    [{ format: 'la-carotte/log' }, 'format', 'format'],
    [{ format: 'la-carotte/scenario' }, 'version', 'version'],
    [{ format: 'la-carotte/scenario', version: '1' }, 'version', 'version'],
    [{ format: 'la-carotte/scenario', version: 0 }, 'version', 'version'],
    [{ format: 'la-carotte/scenario', version: 2, novelty: true }, 'newerVersion', 'version'],
  ])('%j', (document, code, path) => {
    expect(refused(document)).toMatchObject({ code, path });
  });
});

/** The same fields on every territory. */
const setAll =
  (fields: object): Edit =>
  (document) => {
    for (const territory of document.territories) Object.assign(territory, fields);
  };

const FAULTS: readonly (readonly [ScenarioFault, string, Edit])[] = [
  ['missing', 'years', (d) => delete d.years],
  ['missing', 'territories[3].skills.craft', (d) => delete d.territories[3].skills.craft],
  ['missing', 'title.en', (d) => delete d.title.en],
  ['missing', 'territories[0].kind', (d) => delete d.territories[0].kind],
  ['wrongType', 'territories', (d) => (d.territories = {})],
  ['wrongType', 'territories[2]', (d) => (d.territories[2] = null)],
  ['wrongType', 'territories[0].rent', (d) => (d.territories[0].rent = '0.3')],
  ['wrongType', 'territories[0].population', (d) => (d.territories[0].population = 1000.5)],
  ['wrongType', 'territories[1].x', (d) => (d.territories[1].x = Number.NaN)],
  ['wrongType', 'territories[1].seat', (d) => (d.territories[1].seat = 1)],
  ['wrongType', 'outline[4]', (d) => (d.outline[4] = 12)],
  ['outOfRange', 'territories[0].population', (d) => (d.territories[0].population = 0)],
  ['outOfRange', 'territories[0].skills.executive', (d) => (d.territories[0].skills.executive = 0)],
  ['outOfRange', 'territories[19].legacy', (d) => (d.territories[19].legacy = 1.01)],
  ['outOfRange', 'territories[5].offer.taxRate', (d) => (d.territories[5].offer.taxRate = 140)],
  ['outOfRange', 'territories[5].offer.sites', (d) => (d.territories[5].offer.sites = 20.5)],
  ['outOfRange', 'establishments', (d) => (d.establishments = 99)],
  ['length', 'territories', (d) => d.territories.splice(1)],
  ['length', 'outline', (d) => d.outline.splice(2)],
  ['length', 'outline[0]', (d) => d.outline[0].push(3)],
  ['length', 'title.fr', (d) => (d.title.fr = '')],
  ['malformed', 'id', (d) => (d.id = 'Val Marche')],
  ['malformed', 'territories[7].id', (d) => (d.territories[7].id = '../clairmois')],
  ['malformed', 'territories[7].name', (d) => (d.territories[7].name = ' Clairmois')],
  ['malformed', 'territories[7].name', (d) => (d.territories[7].name = 'Clair\u0000mois')],
  ['unknownChoice', 'territories[1].kind', (d) => (d.territories[1].kind = 'village')],
  ['unknownField', 'author', (d) => (d.author = 'somebody')],
  ['unknownField', 'territories[1]["mayor of"]', (d) => (d.territories[1]['mayor of'] = 'it')],
  ['unknownField', 'title.deu', (d) => (d.title.deu = 'Valmarche')],
  ['unknownField', 'territories[1].offer.bribe', (d) => (d.territories[1].offer = { bribe: 5 })],
  ['duplicate', 'territories[9].id', (d) => (d.territories[9].id = d.territories[4].id)],
  ['samePlace', 'territories[9]', (d) => Object.assign(d.territories[9], { x: d.territories[4].x, y: 110.02 })],
  ['sum', 'territories[3].skills', (d) => (d.territories[3].skills.craft += 0.00001)],
  ['sum', 'territories[6].activities', (d) => (d.territories[6].activities.upstreamStandard = 0)],
  ['offer', 'territories[5].offer', (d) => (d.territories[5].offer.sites = 24)],
  ['noSeat', 'territories', setAll({ seat: false })],
  ['noHeadquarters', 'territories', setAll({ headquarters: 0 })],
  ['outside', 'territories[18]', (d) => (d.territories[18].x = -20)],
];

describe('every fault has its code, its place and a sentence', () => {
  it.each(FAULTS)('%s at %s', (code, path, edit) => {
    const error = refused(edited(edit));
    expect(error).toMatchObject({ code, path, issues: [{ code, path }] });
    expect(error.message.startsWith(path)).toBe(true);
    expect(error.message).toMatch(/^\S.*\.$/);
  });

  it('all faults of form are told together, in the order of the schema', () => {
    const { issues } = refused(
      edited((d) => {
        d.surplus = 1;
        d.territories[1].rent = -1;
        delete d.title;
      }),
    );
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing title',
      'outOfRange territories[1].rent',
      'unknownField surplus',
    ]);
  });

  it('so are all those across fields', () => {
    const { issues } = refused(
      edited((d) => {
        d.territories[2].id = 'valmarche';
        d.territories[2].skills.craft = 0.5;
        d.territories[0].x = 900;
      }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['duplicate', 'sum', 'outside']);
  });

  it('a file that is wrong all over is not told without end', () => {
    const error = refused(
      edited((d) => {
        d.outline = new Array(4000).fill('x');
      }),
    );
    expect(error.issues.length).toBe(50);
  });
});

describe('what a valid document becomes', () => {
  const two = edited((d) => {
    d.territories.splice(2);
    delete d.outline;
    delete d.$schema;
  });

  it('has its defaults filled in', () => {
    const [metropolis, city] = accepted(two).territories;
    expect(metropolis).toMatchObject({ area: null, seat: true, offer: { ...DEFAULT_OFFER, exemption: 0 } });
    expect(city).toMatchObject({ lineYear: 1981, offer: DEFAULT_OFFER });
    expect(accepted(two).outline).toBeNull();
  });

  it('keeps nothing of the file but the scenario', () => {
    expect(Object.keys(accepted(scenarioFile('valmarche'))).sort()).toEqual(
      [
        'id',
        'title',
        'summary',
        'sources',
        'startYear',
        'years',
        'establishments',
        'territories',
        'state',
        'elsewhere',
        'calendar',
        'outline',
      ].sort(),
    );
  });

  it('has shares that sum to exactly 1, forwards and backwards, and stay what they were within 1e-6', () => {
    const written = edited((d) => {
      d.territories[0].skills = { lowSkilled: 0.3333333, craft: 0.3333333, technician: 0.3333333, executive: 0.001 };
      d.territories[0].skills.lowSkilled -= 0.001;
    });
    for (const [i, { skills, activities }] of accepted(written).territories.entries()) {
      const shares = [SKILLS.map((id) => skills[id]), ACTIVITIES.map((id) => activities[id])];
      for (const list of shares) {
        expect(list.reduce((sum, share) => sum + share, 0)).toBe(1);
        expect(list.reduceRight((sum, share) => sum + share, 0)).toBe(1);
      }
      for (const id of SKILLS) expect(Math.abs(skills[id] - written.territories[i]!.skills[id]!)).toBeLessThan(1e-6);
    }
  });

  it('parses to itself when its shares are written back', () => {
    const document = scenarioFile('nord-pas-de-calais-1975');
    const once = accepted(document);
    const again = accepted({ ...document, territories: once.territories });
    expect(again).toEqual(once);
  });

  it('leaves the document as it was', () => {
    const document = scenarioFile('valmarche');
    accepted(document);
    expect(document).toEqual(scenarioFile('valmarche'));
  });
});

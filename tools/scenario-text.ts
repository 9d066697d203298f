/** Scenario documents as text that people can compare line by line: one field a line, one territory a line. */
import type { ScenarioInput } from '../shared/scenario/schema.ts';

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

export function scenarioText(document: ScenarioInput): string {
  const fields = Object.entries(document).map(([field, value]) => {
    const lines = field === 'territories' ? document.territories.map((one) => JSON.stringify(one)) : null;
    const text = lines ? `[\n  ${lines.join(',\n  ')}\n]` : JSON.stringify(value, null, 2);
    return `  ${JSON.stringify(field)}: ${indented(text)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

import { Template } from 'aws-cdk-lib/assertions';
import { openings } from '../src/app.ts';
import { type Stage, stages } from '../src/stages.ts';

/** The templates of one installation. Making them also runs cdk-nag, and fails where that does. */
export function templatesOf(stage: Stage) {
  const { app, replicas, identity, ...always } = openings({ stage });
  const [replica] = replicas;
  return {
    ...(Object.fromEntries(Object.entries(always).map(([name, stack]) => [name, Template.fromStack(stack)])) as Record<
      keyof typeof always,
      Template
    >),
    ...(replica && { replica: Template.fromStack(replica) }),
    ...(identity && { identity: Template.fromStack(identity) }),
  };
}

/** Shared by the tests of a file, which only read. */
export const prod = templatesOf(stages.prod);

/** The properties of the only resource of a type. */
export function only(template: Template, type: string): Record<string, unknown> {
  const found = Object.values(template.findResources(type));
  if (found.length !== 1) throw new Error(`There are ${found.length} resources of type ${type}.`);
  return found[0]?.Properties;
}

/**
 * A value of a template in a form that can be read and compared: what CloudFormation will fill in is written as the id
 * of the construct it comes from, `Table.Arn/index/byName`.
 */
export function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const {
    Ref,
    'Fn::GetAtt': attribute,
    'Fn::ImportValue': imported,
    'Fn::Join': join,
  } = value as Record<string, never>;
  if (Ref) return construct(Ref);
  if (attribute) return `${construct(attribute[0])}.${attribute[1]}`;
  if (imported) return exportedFrom(imported);
  if (join) return (readable(join[1]) as string[]).join(join[0]);
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, readable(content)]));
}

/** Logical ids end in eight characters of hash. */
const construct = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/** openings-prod-data:ExportsOutputFnGetAttTableCD117FA1ArnE2C8C204 → Table.Arn */
function exportedFrom(name: string): string {
  const [, id, attribute] = /ExportsOutput(?:Ref|FnGetAtt)(\w+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/.exec(name) ?? [];
  return attribute ? `${id}.${attribute}` : `${id}`;
}

interface Named {
  name?: string;
}

interface Declaration {
  slots?: Named[];
  cssParts?: Named[];
}

/** What is used of a custom elements manifest. */
export interface Manifest {
  modules: {declarations?: Declaration[] | undefined}[];
}

const renamed = (list: Named[] | undefined, spell: (name: string) => string): Named[] =>
  (list ?? []).map((item) => ({...item, name: spell(item.name ?? '')}));

/**
 * A manifest whose slots and parts are named as one writes them. Storybook's tables have one row for a name, and a part
 * would otherwise take the place of the attribute or the slot that is called the same.
 */
export const spelled = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((declaration) => ({
      ...declaration,
      slots: renamed(declaration.slots, (name) => (name ? `slot="${name}"` : 'content')),
      cssParts: renamed(declaration.cssParts, (name) => `::part(${name})`),
    })),
  })),
});

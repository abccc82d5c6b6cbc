interface ModuleGraph {
  getModuleInfo(id: string): {importers: readonly string[]} | null;
}

/** A piece of the embed: it holds what comes along when its roots are loaded, unless an earlier piece holds it. */
export interface Piece {
  name: string;
  roots: readonly string[];
}

/** Whether a module comes along, by plain imports, when `root` is loaded. */
const comesWith = (root: string, id: string, graph: ModuleGraph, seen = new Set<string>()): boolean => {
  if (id === root) return true;
  seen.add(id);
  const {importers} = graph.getModuleInfo(id) ?? {importers: []};
  return importers.some((importer) => !seen.has(importer) && comesWith(root, importer, graph, seen));
};

/**
 * Names the piece a module belongs to. Few pieces compress far better than many.
 * @param except pieces that must wait for a later turn: the bundler gives a piece all that it imports and nobody has yet.
 */
export const pieceOf =
  (pieces: readonly Piece[], except: readonly string[] = []) =>
  (id: string, graph: ModuleGraph): string | null => {
    const piece = pieces.find(({roots}) => roots.some((root) => comesWith(root, id, graph)));
    return piece && !except.includes(piece.name) ? piece.name : null;
  };

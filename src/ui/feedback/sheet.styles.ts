import {css} from 'lit';

/** The strips; with the sheets of tokens and of private links. */
export const sheetStyles = css`
  .sheet {
    margin: 0;
    padding: 0;
    color: CanvasText;
    color-scheme: light;
    font-size: 11pt;
    line-height: 1.35;
    list-style: none;
  }
  .strip {
    display: flex;
    gap: 6mm;
    align-items: center;
    padding-block: 5mm;
    border-block-end: 1px dashed CanvasText;
    break-inside: avoid;
  }
  .strip p {
    margin: 0;
  }
  .strip-code {
    flex: none;
    inline-size: 36mm;
  }
  .strip-words {
    display: grid;
    gap: 1mm;
    min-inline-size: 0;
  }
  .strip-name {
    font-size: 16pt;
    font-weight: 650;
  }
  .strip-link {
    font-size: 8pt;
    overflow-wrap: anywhere;
  }
`;

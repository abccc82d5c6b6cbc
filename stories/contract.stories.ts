import type {Meta, StoryObj} from '@storybook/web-components-vite';
import document from 'virtual:kith-openapi';
import {expect} from 'storybook/test';
import './support/contract/contract.css';
import {contractPage} from './support/contract/contract-page.js';
import type {Contract} from './support/contract/document.js';

/** What the widgets say to a server, made from the routes and schemas of the server itself. */
const meta: Meta = {
  title: 'Contract',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => contractPage(document as Contract),
};
export default meta;

/** Every question and every answer, as tables. */
export const Tables: StoryObj = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {name: 'GET /groups'})).toBeVisible();
    await expect(canvas.getAllByRole('rowheader', {name: 'text'})[0]).toBeVisible();
    await expect(canvas.getByRole('heading', {name: 'GroupPage'})).toBeVisible();
  },
};

/** On a small phone the tables scroll, the page does not. */
export const Narrow: StoryObj = {globals: {width: 'narrow'}};

/** Where the page is dark. */
export const Dark: StoryObj = {globals: {scheme: 'dark'}};

export type InlineNode =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | {
      readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly InlineNode[];
    }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly InlineNode[] }
  | { readonly type: 'time'; readonly seconds: number; readonly style: string }
  | { readonly type: 'mention'; readonly id: string };

export interface ListNode {
  readonly type: 'list';
  readonly start: number | null;
  readonly points: readonly { readonly children: readonly InlineNode[]; readonly list: ListNode | null }[];
}

export type BlockNode =
  | ListNode
  | { readonly type: 'paragraph' | 'subtext'; readonly children: readonly InlineNode[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
  | { readonly type: 'quote'; readonly children: readonly BlockNode[] }
  | { readonly type: 'code'; readonly language: string | null; readonly text: string };

export const parseInline: (text: string, depth?: number) => readonly InlineNode[];
export const parseMarkdown: (text: string) => readonly BlockNode[];

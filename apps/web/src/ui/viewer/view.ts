/** How a document is looked at: which page, how near, which way round. */
export interface View {
  readonly page: number;
  /** 1 fits the width. */
  readonly zoom: number;
  /** Degrees, clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
}

export type ViewAct = 'zoomIn' | 'zoomOut' | 'rotate' | 'nextPage' | 'previousPage';

export const firstView: View = { page: 1, zoom: 1, rotation: 0 };

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const turned = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;

/** The view after an act; at either end it stays where it is. */
export function look(view: View, act: ViewAct, pages: number): View {
  switch (act) {
    case 'zoomIn':
      return { ...view, zoom: zooms.find((zoom) => zoom > view.zoom) ?? view.zoom };
    case 'zoomOut':
      return { ...view, zoom: zooms.findLast((zoom) => zoom < view.zoom) ?? view.zoom };
    case 'rotate':
      return { ...view, rotation: turned[view.rotation] };
    case 'nextPage':
      return { ...view, page: Math.min(pages, view.page + 1) };
    case 'previousPage':
      return { ...view, page: Math.max(1, view.page - 1) };
  }
}

/** Why a need was paused, taken up again or ended, as it stands after a colon in a sentence: by the stored word. */
export const NEED_REASON_TEXTS = {
  network_tried: 'nätverket prövas',
  home_tried: 'ett hem prövas',
  decision_awaited: 'beslut eller dom väntas',
  situation_unclear: 'läget är oklart',
  network_gave_no_home: 'nätverket gav inget hem',
  home_fell_through: 'hemmet blev inte av',
  decision_made: 'beslut eller dom har kommit',
  needed_again: 'behovet finns igen',
  placed_in_network: 'placerat i nätverket',
  placed_elsewhere: 'placerat på annat håll',
  external: 'placerat hos extern utförare',
  withdrawn: 'behovet finns inte längre',
  placed_through_pool: 'placerat genom poolen',
} as const;

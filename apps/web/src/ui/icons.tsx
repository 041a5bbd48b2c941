import { createSvgIcon } from '@mui/material/SvgIcon';

// A few shapes of our own on a 24 grid, instead of an icon package.
const circle = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z';

export const MetIcon = createSvgIcon(
  <path fillRule="evenodd" d={`${circle}m-1.6 14.6L6 12.2l1.6-1.6 2.8 2.8 6-6L18 9z`} />,
  'Met',
);
export const PartlyIcon = createSvgIcon(
  <path fillRule="evenodd" d={`${circle}m0 2.2v15.6a7.8 7.8 0 0 0 0-15.6z`} />,
  'Partly',
);
export const UnknownIcon = createSvgIcon(
  <path
    fillRule="evenodd"
    d={`${circle}m0 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM11 15.6h2v2h-2zm1-9.2c-2 0-3.4 1.3-3.5 3.2h2c.1-.8.7-1.3 1.5-1.3s1.5.6 1.5 1.4c0 1.3-2.3 1.5-2.4 4.5h1.9c0-2 2.5-2.2 2.5-4.6 0-1.9-1.5-3.2-3.5-3.2z`}
  />,
  'Unknown',
);
export const NotMetIcon = createSvgIcon(
  <path
    fillRule="evenodd"
    d={`${circle}m4.8 13.2-1.6 1.6-3.2-3.2-3.2 3.2-1.6-1.6 3.2-3.2-3.2-3.2 1.6-1.6 3.2 3.2 3.2-3.2 1.6 1.6-3.2 3.2z`}
  />,
  'NotMet',
);
export const WaitingIcon = createSvgIcon(
  <path
    fillRule="evenodd"
    d={`${circle}m0 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6zM11 6.6h2v5l3.4 2-1 1.7L11 12.8z`}
  />,
  'Waiting',
);
export const InfoIcon = createSvgIcon(<path fillRule="evenodd" d={`${circle}m-1 9h2v6.4h-2zm0-4.2h2V9h-2z`} />, 'Info');
export const EndedIcon = createSvgIcon(<path fillRule="evenodd" d={`${circle}m-5 9v2h10v-2z`} />, 'Ended');
export const MenuIcon = createSvgIcon(<path d="M3 5.5h18v2H3zm0 5.5h18v2H3zm0 5.5h18v2H3z" />, 'Menu');
export const BackIcon = createSvgIcon(<path d="M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z" />, 'Back');
export const HomeIcon = createSvgIcon(<path d="M3.5 12 12 4.2l8.5 7.8V21h-6v-5.5h-5V21h-6z" />, 'Home');

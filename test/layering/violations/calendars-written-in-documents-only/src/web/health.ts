import { ICalCalendar } from 'ical-generator';

export const calendar = new ICalCalendar();

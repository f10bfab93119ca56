import { liveIn } from './town-life';

describe('a town with little money', () => liveIn('poor'));

import { liveIn } from './town-life';

describe('a town with ample money', () => liveIn('rich'));

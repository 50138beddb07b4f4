import type { StatementLanguage } from '../../statement-language.ts';

/** Given names in the nominative: who bears one is a person, and "he" or "she" from then on. Those that are words as well are left out. */
export const ENGLISH_GIVEN_NAMES: StatementLanguage['givenNames'] = {
  m: [
    ...['alexander', 'alexei', 'aleksei', 'andrei', 'andrii', 'andriy', 'anatoliy', 'anatoly', 'anton', 'artem'],
    ...['arkady', 'bohdan', 'borys', 'boris', 'danylo', 'daniel', 'david', 'denis', 'denys', 'dmitri'],
    ...['dmitry', 'dmytro', 'eduard', 'evgeny', 'fedir', 'gennady', 'hennadiy', 'hryhoriy', 'igor', 'ihor'],
    ...['ilya', 'illia', 'ivan', 'james', 'john', 'kirill', 'kostiantyn', 'konstantin', 'kyrylo', 'leonid'],
    ...['maksym', 'maxim', 'michael', 'mikhail', 'mykhailo', 'mykola', 'myroslav', 'nazar', 'nikita', 'nikolai'],
    ...['oleg', 'oleh', 'oleksandr', 'oleksii', 'oleksiy', 'ostap', 'paul', 'pavel', 'pavlo', 'peter'],
    ...['petro', 'robert', 'roman', 'ruslan', 'rustam', 'rustem', 'semen', 'serhii', 'serhiy', 'sergei'],
    ...['sergey', 'stanislav', 'stefan', 'stepan', 'svyatoslav', 'taras', 'thomas', 'timur', 'tymofii', 'vadym'],
    ...['vadim', 'valentyn', 'valerii', 'valeriy', 'vasyl', 'viktor', 'victor', 'vitalii', 'vitaliy', 'vitaly'],
    ...['vladimir', 'vladyslav', 'volodymyr', 'vyacheslav', 'yaroslav', 'yevhen', 'yevgeny', 'yuri', 'yurii', 'yuriy'],
    ...['zakhar', 'zurab', 'hussein', 'andrew', 'chris', 'steve'],
  ],
  f: [
    ...['alina', 'alla', 'alona', 'anastasia', 'anastasiia', 'anna', 'antonina', 'anzhela', 'bohdana', 'daria'],
    ...['dariia', 'diana', 'elena', 'galina', 'halyna', 'hanna', 'inna', 'iryna', 'irina', 'julia'],
    ...['kateryna', 'khrystyna', 'ksenia', 'larysa', 'larisa', 'lesia', 'lida', 'lidia', 'lilia', 'liudmyla'],
    ...['lyudmila', 'lyubov', 'liubov', 'maria', 'mariia', 'mariya', 'marharyta', 'marina', 'maryna', 'marta'],
    ...['mary', 'nadiia', 'nadia', 'natalia', 'nataliia', 'natalya', 'nina', 'oksana', 'oleksandra', 'olena'],
    ...['olesia', 'olga', 'olha', 'polina', 'raisa', 'ruslana', 'sarah', 'sofia', 'sofiia', 'solomiia'],
    ...['svitlana', 'svetlana', 'tamara', 'tania', 'taisiia', 'tatiana', 'tatyana', 'tetiana', 'uliana', 'valentyna'],
    ...['valentina', 'valeria', 'vera', 'victoria', 'viktoria', 'viktoriia', 'vira', 'yana', 'yelena', 'yevheniia'],
    ...['yulia', 'yuliia', 'zhanna', 'zinaida', 'zoia', 'emma', 'kate'],
  ],
};

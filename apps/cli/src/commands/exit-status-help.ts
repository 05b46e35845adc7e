/** The last lines of the help of commands that check texts. */
export const exitStatusHelp = `
Exit status: 0 the text passes; 1 it was checked and does not pass; 2 the input
or the call is wrong; 3 a fault of the program or of the machine.`;

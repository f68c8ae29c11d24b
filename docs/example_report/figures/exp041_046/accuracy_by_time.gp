# Draws accuracy_by_time.csv, which lies beside it: gnuplot -e "format='pdf'" accuracy_by_time.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,2.65in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,463 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'accuracy_by_time.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set key at screen 0.5, screen 0.985 top center horizontal maxcols 2 Left reverse samplen 2 width -2 font small
set tmargin 5.5
set logscale x
set xrange [0.329873:39.0206]
set xtics ('0.5' 0.5, '1' 1, '2' 2, '5' 5, '10' 10, '20' 20)
set yrange [78.3289:87.3684]
set ytics 2
set xlabel 'training time (s)'
set ylabel 'accuracy (%)'
plot 'accuracy_by_time.csv' every ::0::3 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 1 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::4::7 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 2 linecolor 1 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::8::11 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 3 linecolor 1 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::12::15 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 4 linecolor 2 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::16::19 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 5 linecolor 2 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::20::23 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 6 linecolor 2 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::24::27 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 7 linecolor 3 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::28::31 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 8 linecolor 3 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::32::35 using "training_seconds":(100*column("accuracy")):(100*column("accuracy_low")):(100*column("accuracy_high")) with yerrorbars linetype 9 linecolor 3 dashtype 1 linewidth 0.6 pointsize 0.1 notitle, \
     'accuracy_by_time.csv' every ::0::3 using "training_seconds":(100*column("accuracy")) with linespoints linetype 1 pointsize 0.7 pointinterval 1 title 'exp041 (1)', \
     'accuracy_by_time.csv' every ::4::7 using "training_seconds":(100*column("accuracy")) with linespoints linetype 2 linecolor 1 pointsize 0.7 pointinterval 1 title 'small_gpus2 (2)', \
     'accuracy_by_time.csv' every ::8::11 using "training_seconds":(100*column("accuracy")) with linespoints linetype 3 linecolor 1 pointsize 0.7 pointinterval 1 title 'exp042 (4)', \
     'accuracy_by_time.csv' every ::12::15 using "training_seconds":(100*column("accuracy")) with linespoints linetype 4 linecolor 2 pointsize 0.7 pointinterval 1 title 'exp043 (1)', \
     'accuracy_by_time.csv' every ::16::19 using "training_seconds":(100*column("accuracy")) with linespoints linetype 5 linecolor 2 pointsize 0.7 pointinterval 1 title 'medium_gpus2 (2)', \
     'accuracy_by_time.csv' every ::20::23 using "training_seconds":(100*column("accuracy")) with linespoints linetype 6 linecolor 2 pointsize 0.7 pointinterval 1 title 'exp044 (4)', \
     'accuracy_by_time.csv' every ::24::27 using "training_seconds":(100*column("accuracy")) with linespoints linetype 7 linecolor 3 pointsize 0.7 pointinterval 1 title 'exp045 (1)', \
     'accuracy_by_time.csv' every ::28::31 using "training_seconds":(100*column("accuracy")) with linespoints linetype 8 linecolor 3 pointsize 0.7 pointinterval 1 title 'distilbert_gpus2 (2)', \
     'accuracy_by_time.csv' every ::32::35 using "training_seconds":(100*column("accuracy")) with linespoints linetype 9 linecolor 3 pointsize 0.7 pointinterval 1 title 'exp046 (4)'

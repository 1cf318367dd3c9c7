(* balancedness-conservation *)
(* Gradient flow conserves the balance of neighbouring linear layers, and gradient descent moves it by a term of second order in the step only; with rectified units the same holds unit by unit. *)
(* P_k = W_(k+1)^T W_(k+1) - W_k W_k^T, G_k the gradient of any loss of the outputs with respect to W_k, t steps W_k -= eta G_k *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) gradients: W_(k+1)^T G_(k+1) = G_k W_k^T; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_i_gradients_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  ((t2 * (t10 * t7)) - (((t2 * t10) * t6) * t4)).
Theorem part_i_gradients : forall W2_0 W1_0 x_0 y_0 : R,
  part_i_gradients_1 W2_0 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_i_gradients_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_gradients.
Close Scope R_scope.

(* (i) gradients: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_i_gradients_evaluated_term (W2_0 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t10 * t7) in
  let t13 := Qred (t2 * t10) in
  let t14 := Qred (t13 * t6) in
  (Qred ((t2 * t11)), Qred ((t14 * t4))).
Theorem part_i_gradients_evaluated :
  part_i_gradients_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-708672811580850375 # 18446744073709551616), (-708672811580850375 # 18446744073709551616)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_gradients_evaluated.
Close Scope Q_scope.

(* (i) gradients: W_(k+1)^T G_(k+1) = G_k W_k^T; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_i_gradients_larger_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t11 := (t10 * t7) in
  let t14 := ((t2 * t10) * t6) in
  ((t2 * t11) - (t14 * t4)).
Definition part_i_gradients_larger_2 (W2_0 W1_0 x_0 y_0 eta_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t11 := (t10 * t7) in
  let t14 := ((t2 * t10) * t6) in
  let t19 := (t2 - (eta_0 * t11)) in
  let t21 := (t4 - (eta_0 * t14)) in
  let t22 := (t21 * t6) in
  let t24 := ((t19 * t22) - y_0) in
  ((t19 * (t24 * t22)) - (((t19 * t24) * t6) * t21)).
Theorem part_i_gradients_larger : forall W2_0 W1_0 x_0 y_0 eta_0 : R,
  part_i_gradients_larger_1 W2_0 W1_0 x_0 y_0 = 0 /\
  part_i_gradients_larger_2 W2_0 W1_0 x_0 y_0 eta_0 = 0.
Proof.
  intros.
  unfold part_i_gradients_larger_1, part_i_gradients_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_gradients_larger.
Close Scope R_scope.

(* (i) gradients: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_i_gradients_larger_evaluated_term (W2_0 W1_0 x_0 y_0 eta_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t10 * t7) in
  let t13 := Qred (t2 * t10) in
  let t14 := Qred (t13 * t6) in
  let t17 := Qred (eta_0 * t11) in
  let t18 := Qred (t2 - t17) in
  let t19 := Qred (eta_0 * t14) in
  let t20 := Qred (t4 - t19) in
  let t21 := Qred (t20 * t6) in
  let t22 := Qred (t18 * t21) in
  let t23 := Qred (t22 - y_0) in
  let t24 := Qred (t23 * t21) in
  let t26 := Qred (t18 * t23) in
  let t27 := Qred (t26 * t6) in
  (Qred ((t2 * t11)), Qred ((t14 * t4)), Qred ((t18 * t24)), Qred ((t27 * t20))).
Theorem part_i_gradients_larger_evaluated :
  part_i_gradients_larger_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256) (17 # 512)
  = ((-708672811580850375 # 18446744073709551616), (-708672811580850375 # 18446744073709551616), (-297485114922934366743512823795164562757882327894660890154895027632424083588680375 # 7588550360256754183279148073529370729071901715047420004889892225542594864082845696), (-297485114922934366743512823795164562757882327894660890154895027632424083588680375 # 7588550360256754183279148073529370729071901715047420004889892225542594864082845696)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_gradients_larger_evaluated.
Close Scope Q_scope.

(* (ii) steps: P_k(t) - P_k(0) = eta^2 sum_s (G_(k+1)^T G_(k+1) - G_k G_k^T); for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_ii_steps_1 (W2_0 eta_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t8 := (t5 * t7) in
  let t11 := ((t2 * t8) - y_0) in
  let t12 := (t11 * t8) in
  let t14 := (t2 - (eta_0 * t12)) in
  let t17 := ((t2 * t11) * t7) in
  let t19 := (t5 - (eta_0 * t17)) in
  (((t14 * t14) - (t19 * t19)) - (((t2 * t2) - (t5 * t5)) + ((eta_0 * eta_0) * ((t12 * t12) - (t17 * t17))))).
Theorem part_ii_steps : forall W2_0 eta_0 W1_0 x_0 y_0 : R,
  part_ii_steps_1 W2_0 eta_0 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_ii_steps_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_ii_steps.
Close Scope R_scope.

(* (ii) steps: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_ii_steps_evaluated_term (W2_0 eta_0 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (t2 * t8) in
  let t11 := Qred (t9 - y_0) in
  let t12 := Qred (t11 * t8) in
  let t13 := Qred (eta_0 * t12) in
  let t14 := Qred (t2 - t13) in
  let t15 := Qred (t14 * t14) in
  let t16 := Qred (t2 * t11) in
  let t17 := Qred (t16 * t7) in
  let t18 := Qred (eta_0 * t17) in
  let t19 := Qred (t5 - t18) in
  let t20 := Qred (t19 * t19) in
  let t22 := Qred (t2 * t2) in
  let t23 := Qred (t5 * t5) in
  let t24 := Qred (t22 - t23) in
  let t25 := Qred (eta_0 * eta_0) in
  let t26 := Qred (t12 * t12) in
  let t27 := Qred (t17 * t17) in
  let t28 := Qred (t26 - t27) in
  let t29 := Qred (t25 * t28) in
  (Qred ((t15 - t20)), Qred ((t24 + t29))).
Theorem part_ii_steps_evaluated :
  part_ii_steps_evaluated_term (-651 # 1024) (17 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-4975239322221688481248295006128631293 # 85070591730234615865843651857942052864), (-4975239322221688481248295006128631293 # 85070591730234615865843651857942052864)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_steps_evaluated.
Close Scope Q_scope.

(* (ii) steps: P_k(t) - P_k(0) = eta^2 sum_s (G_(k+1)^T G_(k+1) - G_k G_k^T); for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_ii_steps_larger_1 (W2_0 eta_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t8 := (t5 * t7) in
  let t11 := ((t2 * t8) - y_0) in
  let t12 := (t11 * t8) in
  let t14 := (t2 - (eta_0 * t12)) in
  let t17 := ((t2 * t11) * t7) in
  let t19 := (t5 - (eta_0 * t17)) in
  let t25 := (eta_0 * eta_0) in
  let t30 := (((t2 * t2) - (t5 * t5)) + (t25 * ((t12 * t12) - (t17 * t17)))) in
  (((t14 * t14) - (t19 * t19)) - t30).
Definition part_ii_steps_larger_2 (W2_0 eta_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t8 := (t5 * t7) in
  let t11 := ((t2 * t8) - y_0) in
  let t12 := (t11 * t8) in
  let t14 := (t2 - (eta_0 * t12)) in
  let t17 := ((t2 * t11) * t7) in
  let t19 := (t5 - (eta_0 * t17)) in
  let t25 := (eta_0 * eta_0) in
  let t30 := (((t2 * t2) - (t5 * t5)) + (t25 * ((t12 * t12) - (t17 * t17)))) in
  let t32 := (t19 * t7) in
  let t34 := ((t14 * t32) - y_0) in
  let t35 := (t34 * t32) in
  let t37 := (t14 - (eta_0 * t35)) in
  let t40 := ((t14 * t34) * t7) in
  let t42 := (t19 - (eta_0 * t40)) in
  (((t37 * t37) - (t42 * t42)) - (t30 + (t25 * ((t35 * t35) - (t40 * t40))))).
Theorem part_ii_steps_larger : forall W2_0 eta_0 W1_0 x_0 y_0 : R,
  part_ii_steps_larger_1 W2_0 eta_0 W1_0 x_0 y_0 = 0 /\
  part_ii_steps_larger_2 W2_0 eta_0 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_ii_steps_larger_1, part_ii_steps_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_ii_steps_larger.
Close Scope R_scope.

(* (ii) steps: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_ii_steps_larger_evaluated_term (W2_0 eta_0 W1_0 x_0 y_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (t2 * t8) in
  let t11 := Qred (t9 - y_0) in
  let t12 := Qred (t11 * t8) in
  let t13 := Qred (eta_0 * t12) in
  let t14 := Qred (t2 - t13) in
  let t15 := Qred (t14 * t14) in
  let t16 := Qred (t2 * t11) in
  let t17 := Qred (t16 * t7) in
  let t18 := Qred (eta_0 * t17) in
  let t19 := Qred (t5 - t18) in
  let t20 := Qred (t19 * t19) in
  let t22 := Qred (t2 * t2) in
  let t23 := Qred (t5 * t5) in
  let t24 := Qred (t22 - t23) in
  let t25 := Qred (eta_0 * eta_0) in
  let t26 := Qred (t12 * t12) in
  let t27 := Qred (t17 * t17) in
  let t28 := Qred (t26 - t27) in
  let t29 := Qred (t25 * t28) in
  let t31 := Qred (t19 * t7) in
  let t32 := Qred (t14 * t31) in
  let t33 := Qred (t32 - y_0) in
  let t34 := Qred (t33 * t31) in
  let t35 := Qred (eta_0 * t34) in
  let t36 := Qred (t14 - t35) in
  let t37 := Qred (t36 * t36) in
  let t38 := Qred (t14 * t33) in
  let t39 := Qred (t38 * t7) in
  let t40 := Qred (eta_0 * t39) in
  let t41 := Qred (t19 - t40) in
  let t42 := Qred (t41 * t41) in
  let t44 := Qred (t34 * t34) in
  let t45 := Qred (t39 * t39) in
  let t46 := Qred (t44 - t45) in
  let t47 := Qred (t25 * t46) in
  (Qred ((t15 - t20)), Qred ((t24 + t29)), Qred ((t37 - t42)), Qred (((t24 + t29) + t47))).
Theorem part_ii_steps_larger_evaluated :
  part_ii_steps_larger_evaluated_term (-651 # 1024) (17 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-4975239322221688481248295006128631293 # 85070591730234615865843651857942052864), (-4975239322221688481248295006128631293 # 85070591730234615865843651857942052864), (-41507713395062970197394519648377146841284114048969229021915516663214165615675136210463682284023462531063907477070200253720678937003 # 709803441694928604052074031140629428079727891296209043243642772637343054798240159498233447962659731992932150006119314388217384402944), (-41507713395062970197394519648377146841284114048969229021915516663214165615675136210463682284023462531063907477070200253720678937003 # 709803441694928604052074031140629428079727891296209043243642772637343054798240159498233447962659731992932150006119314388217384402944)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_steps_larger_evaluated.
Close Scope Q_scope.

(* (iii) flow: dP_k/dt = 0 along W_k' = -G_k; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iii_flow_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t12 := (- (t10 * t7)) in
  let t18 := (- ((t2 * t10) * t6)) in
  (((t12 * t2) + (t2 * t12)) - ((t18 * t4) + (t4 * t18))).
Theorem part_iii_flow : forall W2_0 W1_0 x_0 y_0 : R,
  part_iii_flow_1 W2_0 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_iii_flow_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iii_flow.
Close Scope R_scope.

(* (iii) flow: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iii_flow_evaluated_term (W2_0 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t10 * t7) in
  let t12 := Qred (- t11) in
  let t13 := Qred (t12 * t2) in
  let t14 := Qred (t2 * t12) in
  let t16 := Qred (t2 * t10) in
  let t17 := Qred (t16 * t6) in
  let t18 := Qred (- t17) in
  let t19 := Qred (t18 * t4) in
  let t20 := Qred (t4 * t18) in
  (Qred ((t13 + t14)), Qred ((t19 + t20))).
Theorem part_iii_flow_evaluated :
  part_iii_flow_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256)
  = ((708672811580850375 # 9223372036854775808), (708672811580850375 # 9223372036854775808)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iii_flow_evaluated.
Close Scope Q_scope.

(* (iii) flow: dP_k/dt = 0 along W_k' = -G_k; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iii_flow_larger_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t11 := (t10 * t7) in
  let t12 := (- t11) in
  let t17 := ((t2 * t10) * t6) in
  let t18 := (- t17) in
  (((t12 * t2) + (t2 * t12)) - ((t18 * t4) + (t4 * t18))).
Definition part_iii_flow_larger_2 (W2_0 W1_0 x_0 y_0 eta_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t11 := (t10 * t7) in
  let t17 := ((t2 * t10) * t6) in
  let t25 := (t2 - (eta_0 * t11)) in
  let t27 := (t4 - (eta_0 * t17)) in
  let t28 := (t27 * t6) in
  let t30 := ((t25 * t28) - y_0) in
  let t32 := (- (t30 * t28)) in
  let t38 := (- ((t25 * t30) * t6)) in
  (((t32 * t25) + (t25 * t32)) - ((t38 * t27) + (t27 * t38))).
Theorem part_iii_flow_larger : forall W2_0 W1_0 x_0 y_0 eta_0 : R,
  part_iii_flow_larger_1 W2_0 W1_0 x_0 y_0 = 0 /\
  part_iii_flow_larger_2 W2_0 W1_0 x_0 y_0 eta_0 = 0.
Proof.
  intros.
  unfold part_iii_flow_larger_1, part_iii_flow_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iii_flow_larger.
Close Scope R_scope.

(* (iii) flow: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iii_flow_larger_evaluated_term (W2_0 W1_0 x_0 y_0 eta_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t10 * t7) in
  let t12 := Qred (- t11) in
  let t13 := Qred (t12 * t2) in
  let t14 := Qred (t2 * t12) in
  let t16 := Qred (t2 * t10) in
  let t17 := Qred (t16 * t6) in
  let t18 := Qred (- t17) in
  let t19 := Qred (t18 * t4) in
  let t20 := Qred (t4 * t18) in
  let t23 := Qred (eta_0 * t11) in
  let t24 := Qred (t2 - t23) in
  let t25 := Qred (eta_0 * t17) in
  let t26 := Qred (t4 - t25) in
  let t27 := Qred (t26 * t6) in
  let t28 := Qred (t24 * t27) in
  let t29 := Qred (t28 - y_0) in
  let t30 := Qred (t29 * t27) in
  let t31 := Qred (- t30) in
  let t32 := Qred (t31 * t24) in
  let t33 := Qred (t24 * t31) in
  let t35 := Qred (t24 * t29) in
  let t36 := Qred (t35 * t6) in
  let t37 := Qred (- t36) in
  let t38 := Qred (t37 * t26) in
  let t39 := Qred (t26 * t37) in
  (Qred ((t13 + t14)), Qred ((t19 + t20)), Qred ((t32 + t33)), Qred ((t38 + t39))).
Theorem part_iii_flow_larger_evaluated :
  part_iii_flow_larger_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256) (17 # 512)
  = ((708672811580850375 # 9223372036854775808), (708672811580850375 # 9223372036854775808), (297485114922934366743512823795164562757882327894660890154895027632424083588680375 # 3794275180128377091639574036764685364535950857523710002444946112771297432041422848), (297485114922934366743512823795164562757882327894660890154895027632424083588680375 # 3794275180128377091639574036764685364535950857523710002444946112771297432041422848)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iii_flow_larger_evaluated.
Close Scope Q_scope.

(* (iv) gradients of gated units: the diagonal of (i), where hidden units are positively homogeneous: h = g s with slope g; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_gradients_of_gated_units_1 (W2_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  ((t2 * (t12 * t9)) - ((((t2 * t12) * gates_256) * t7) * t5)).
Theorem part_iv_gradients_of_gated_units : forall W2_0 gates_256 W1_0 x_0 y_0 : R,
  part_iv_gradients_of_gated_units_1 W2_0 gates_256 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_gradients_of_gated_units_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_gradients_of_gated_units.
Close Scope R_scope.

(* (iv) gradients of gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_gradients_of_gated_units_evaluated_term (W2_0 gates_256 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (gates_256 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t15 := Qred (t2 * t12) in
  let t16 := Qred (t15 * gates_256) in
  let t17 := Qred (t16 * t7) in
  (Qred ((t2 * t13)), Qred ((t17 * t5))).
Theorem part_iv_gradients_of_gated_units_evaluated :
  part_iv_gradients_of_gated_units_evaluated_term (-651 # 1024) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((243757151137971874832625 # 4835703278458516698824704), (243757151137971874832625 # 4835703278458516698824704)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_gradients_of_gated_units_evaluated.
Close Scope Q_scope.

(* (iv) gradients of gated units: the diagonal of (i), where hidden units are positively homogeneous: h = g s with slope g; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_gradients_of_gated_units_larger_1 (W2_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  let t13 := (t12 * t9) in
  let t17 := (((t2 * t12) * gates_256) * t7) in
  ((t2 * t13) - (t17 * t5)).
Definition part_iv_gradients_of_gated_units_larger_2 (W2_0 gates_256 W1_0 x_0 y_0 eta_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  let t13 := (t12 * t9) in
  let t17 := (((t2 * t12) * gates_256) * t7) in
  let t22 := (t2 - (eta_0 * t13)) in
  let t24 := (t5 - (eta_0 * t17)) in
  let t26 := (gates_256 * (t24 * t7)) in
  let t28 := ((t22 * t26) - y_0) in
  ((t22 * (t28 * t26)) - ((((t22 * t28) * gates_256) * t7) * t24)).
Theorem part_iv_gradients_of_gated_units_larger : forall W2_0 gates_256 W1_0 x_0 y_0 eta_0 : R,
  part_iv_gradients_of_gated_units_larger_1 W2_0 gates_256 W1_0 x_0 y_0 = 0 /\
  part_iv_gradients_of_gated_units_larger_2 W2_0 gates_256 W1_0 x_0 y_0 eta_0 = 0.
Proof.
  intros.
  unfold part_iv_gradients_of_gated_units_larger_1, part_iv_gradients_of_gated_units_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_gradients_of_gated_units_larger.
Close Scope R_scope.

(* (iv) gradients of gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_gradients_of_gated_units_larger_evaluated_term (W2_0 gates_256 W1_0 x_0 y_0 eta_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (gates_256 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t15 := Qred (t2 * t12) in
  let t16 := Qred (t15 * gates_256) in
  let t17 := Qred (t16 * t7) in
  let t20 := Qred (eta_0 * t13) in
  let t21 := Qred (t2 - t20) in
  let t22 := Qred (eta_0 * t17) in
  let t23 := Qred (t5 - t22) in
  let t24 := Qred (t23 * t7) in
  let t25 := Qred (gates_256 * t24) in
  let t26 := Qred (t21 * t25) in
  let t27 := Qred (t26 - y_0) in
  let t28 := Qred (t27 * t25) in
  let t30 := Qred (t21 * t27) in
  let t31 := Qred (t30 * gates_256) in
  let t32 := Qred (t31 * t7) in
  (Qred ((t2 * t13)), Qred ((t17 * t5)), Qred ((t21 * t28)), Qred ((t32 * t23))).
Theorem part_iv_gradients_of_gated_units_larger_evaluated :
  part_iv_gradients_of_gated_units_larger_evaluated_term (-651 # 1024) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256) (17 # 512)
  = ((243757151137971874832625 # 4835703278458516698824704), (243757151137971874832625 # 4835703278458516698824704), (460595086180236634633939705421255980747318249242042821775204138727596137929713879746207243381405605218182625 # 9394170331095332911557922387157348109502730195633279482829163886128836100458433773854795993539074812127739904), (460595086180236634633939705421255980747318249242042821775204138727596137929713879746207243381405605218182625 # 9394170331095332911557922387157348109502730195633279482829163886128836100458433773854795993539074812127739904)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_gradients_of_gated_units_larger_evaluated.
Close Scope Q_scope.

(* (iv) gated units: the diagonal of (ii): each unit keeps the difference of the squared norms of its outgoing and incoming weights,     but for what the squares of their gradients add; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_gated_units_1 (W2_0 eta_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t6 := ((1 / 2) * W1_0) in
  let t8 := ((1 / 2) * x_0) in
  let t10 := (gates_256 * (t6 * t8)) in
  let t13 := ((t2 * t10) - y_0) in
  let t14 := (t13 * t10) in
  let t16 := (t2 - (eta_0 * t14)) in
  let t20 := (((t2 * t13) * gates_256) * t8) in
  let t22 := (t6 - (eta_0 * t20)) in
  (((t16 * t16) - (t22 * t22)) - (((t2 * t2) - (t6 * t6)) + ((eta_0 * eta_0) * ((t14 * t14) - (t20 * t20))))).
Theorem part_iv_gated_units : forall W2_0 eta_0 gates_256 W1_0 x_0 y_0 : R,
  part_iv_gated_units_1 W2_0 eta_0 gates_256 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_gated_units_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_gated_units.
Close Scope R_scope.

(* (iv) gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_gated_units_evaluated_term (W2_0 eta_0 gates_256 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t6 := Qred ((1 / 2) * W1_0) in
  let t8 := Qred ((1 / 2) * x_0) in
  let t9 := Qred (t6 * t8) in
  let t10 := Qred (gates_256 * t9) in
  let t11 := Qred (t2 * t10) in
  let t13 := Qred (t11 - y_0) in
  let t14 := Qred (t13 * t10) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (t2 - t15) in
  let t17 := Qred (t16 * t16) in
  let t18 := Qred (t2 * t13) in
  let t19 := Qred (t18 * gates_256) in
  let t20 := Qred (t19 * t8) in
  let t21 := Qred (eta_0 * t20) in
  let t22 := Qred (t6 - t21) in
  let t23 := Qred (t22 * t22) in
  let t25 := Qred (t2 * t2) in
  let t26 := Qred (t6 * t6) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (eta_0 * eta_0) in
  let t29 := Qred (t14 * t14) in
  let t30 := Qred (t20 * t20) in
  let t31 := Qred (t29 - t30) in
  let t32 := Qred (t28 * t31) in
  (Qred ((t17 - t23)), Qred ((t27 + t32))).
Theorem part_iv_gated_units_evaluated :
  part_iv_gated_units_evaluated_term (-651 # 1024) (17 # 512) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-341870935832698027393249511120886478525064177773 # 5846006549323611672814739330865132078623730171904), (-341870935832698027393249511120886478525064177773 # 5846006549323611672814739330865132078623730171904)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_gated_units_evaluated.
Close Scope Q_scope.

(* (iv) gated units: the diagonal of (ii): each unit keeps the difference of the squared norms of its outgoing and incoming weights,     but for what the squares of their gradients add; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_gated_units_larger_1 (W2_0 eta_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t6 := ((1 / 2) * W1_0) in
  let t8 := ((1 / 2) * x_0) in
  let t10 := (gates_256 * (t6 * t8)) in
  let t13 := ((t2 * t10) - y_0) in
  let t14 := (t13 * t10) in
  let t16 := (t2 - (eta_0 * t14)) in
  let t20 := (((t2 * t13) * gates_256) * t8) in
  let t22 := (t6 - (eta_0 * t20)) in
  let t28 := (eta_0 * eta_0) in
  let t33 := (((t2 * t2) - (t6 * t6)) + (t28 * ((t14 * t14) - (t20 * t20)))) in
  (((t16 * t16) - (t22 * t22)) - t33).
Definition part_iv_gated_units_larger_2 (W2_0 eta_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t6 := ((1 / 2) * W1_0) in
  let t8 := ((1 / 2) * x_0) in
  let t10 := (gates_256 * (t6 * t8)) in
  let t13 := ((t2 * t10) - y_0) in
  let t14 := (t13 * t10) in
  let t16 := (t2 - (eta_0 * t14)) in
  let t20 := (((t2 * t13) * gates_256) * t8) in
  let t22 := (t6 - (eta_0 * t20)) in
  let t28 := (eta_0 * eta_0) in
  let t33 := (((t2 * t2) - (t6 * t6)) + (t28 * ((t14 * t14) - (t20 * t20)))) in
  let t36 := (gates_256 * (t22 * t8)) in
  let t38 := ((t16 * t36) - y_0) in
  let t39 := (t38 * t36) in
  let t41 := (t16 - (eta_0 * t39)) in
  let t45 := (((t16 * t38) * gates_256) * t8) in
  let t47 := (t22 - (eta_0 * t45)) in
  (((t41 * t41) - (t47 * t47)) - (t33 + (t28 * ((t39 * t39) - (t45 * t45))))).
Theorem part_iv_gated_units_larger : forall W2_0 eta_0 gates_256 W1_0 x_0 y_0 : R,
  part_iv_gated_units_larger_1 W2_0 eta_0 gates_256 W1_0 x_0 y_0 = 0 /\
  part_iv_gated_units_larger_2 W2_0 eta_0 gates_256 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_gated_units_larger_1, part_iv_gated_units_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_gated_units_larger.
Close Scope R_scope.

(* (iv) gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_gated_units_larger_evaluated_term (W2_0 eta_0 gates_256 W1_0 x_0 y_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t6 := Qred ((1 / 2) * W1_0) in
  let t8 := Qred ((1 / 2) * x_0) in
  let t9 := Qred (t6 * t8) in
  let t10 := Qred (gates_256 * t9) in
  let t11 := Qred (t2 * t10) in
  let t13 := Qred (t11 - y_0) in
  let t14 := Qred (t13 * t10) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (t2 - t15) in
  let t17 := Qred (t16 * t16) in
  let t18 := Qred (t2 * t13) in
  let t19 := Qred (t18 * gates_256) in
  let t20 := Qred (t19 * t8) in
  let t21 := Qred (eta_0 * t20) in
  let t22 := Qred (t6 - t21) in
  let t23 := Qred (t22 * t22) in
  let t25 := Qred (t2 * t2) in
  let t26 := Qred (t6 * t6) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (eta_0 * eta_0) in
  let t29 := Qred (t14 * t14) in
  let t30 := Qred (t20 * t20) in
  let t31 := Qred (t29 - t30) in
  let t32 := Qred (t28 * t31) in
  let t34 := Qred (t22 * t8) in
  let t35 := Qred (gates_256 * t34) in
  let t36 := Qred (t16 * t35) in
  let t37 := Qred (t36 - y_0) in
  let t38 := Qred (t37 * t35) in
  let t39 := Qred (eta_0 * t38) in
  let t40 := Qred (t16 - t39) in
  let t41 := Qred (t40 * t40) in
  let t42 := Qred (t16 * t37) in
  let t43 := Qred (t42 * gates_256) in
  let t44 := Qred (t43 * t8) in
  let t45 := Qred (eta_0 * t44) in
  let t46 := Qred (t22 - t45) in
  let t47 := Qred (t46 * t46) in
  let t49 := Qred (t38 * t38) in
  let t50 := Qred (t44 * t44) in
  let t51 := Qred (t49 - t50) in
  let t52 := Qred (t28 * t51) in
  (Qred ((t17 - t23)), Qred ((t27 + t32)), Qred ((t41 - t47)), Qred (((t27 + t32) + t52))).
Theorem part_iv_gated_units_larger_evaluated :
  part_iv_gated_units_larger_evaluated_term (-651 # 1024) (17 # 512) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-341870935832698027393249511120886478525064177773 # 5846006549323611672814739330865132078623730171904), (-341870935832698027393249511120886478525064177773 # 5846006549323611672814739330865132078623730171904), (-925518173352079141346517932161554678815020699231669763504152460110310986579123930754783998445837809539225280511576178610385869008832945026875159326850153125512681115393030123 # 15829145694278690179872161345257420162248406342477557754500035589945422406818039498900249667919554879334250971265032917718487362195632077437922953926521162746662833417516744704), (-925518173352079141346517932161554678815020699231669763504152460110310986579123930754783998445837809539225280511576178610385869008832945026875159326850153125512681115393030123 # 15829145694278690179872161345257420162248406342477557754500035589945422406818039498900249667919554879334250971265032917718487362195632077437922953926521162746662833417516744704)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_gated_units_larger_evaluated.
Close Scope Q_scope.

(* (iv) flow of gated units: the diagonal of (iii); for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_flow_of_gated_units_1 (W2_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  let t14 := (- (t12 * t9)) in
  let t21 := (- (((t2 * t12) * gates_256) * t7)) in
  (((t14 * t2) + (t2 * t14)) - ((t21 * t5) + (t5 * t21))).
Theorem part_iv_flow_of_gated_units : forall W2_0 gates_256 W1_0 x_0 y_0 : R,
  part_iv_flow_of_gated_units_1 W2_0 gates_256 W1_0 x_0 y_0 = 0.
Proof.
  intros.
  unfold part_iv_flow_of_gated_units_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_flow_of_gated_units.
Close Scope R_scope.

(* (iv) flow of gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_flow_of_gated_units_evaluated_term (W2_0 gates_256 W1_0 x_0 y_0 : Q) : Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (gates_256 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t14 := Qred (- t13) in
  let t15 := Qred (t14 * t2) in
  let t16 := Qred (t2 * t14) in
  let t18 := Qred (t2 * t12) in
  let t19 := Qred (t18 * gates_256) in
  let t20 := Qred (t19 * t7) in
  let t21 := Qred (- t20) in
  let t22 := Qred (t21 * t5) in
  let t23 := Qred (t5 * t21) in
  (Qred ((t15 + t16)), Qred ((t22 + t23))).
Theorem part_iv_flow_of_gated_units_evaluated :
  part_iv_flow_of_gated_units_evaluated_term (-651 # 1024) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256)
  = ((-243757151137971874832625 # 2417851639229258349412352), (-243757151137971874832625 # 2417851639229258349412352)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_flow_of_gated_units_evaluated.
Close Scope Q_scope.

(* (iv) flow of gated units: the diagonal of (iii); for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_iv_flow_of_gated_units_larger_1 (W2_0 gates_256 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  let t13 := (t12 * t9) in
  let t14 := (- t13) in
  let t20 := (((t2 * t12) * gates_256) * t7) in
  let t21 := (- t20) in
  (((t14 * t2) + (t2 * t14)) - ((t21 * t5) + (t5 * t21))).
Definition part_iv_flow_of_gated_units_larger_2 (W2_0 gates_256 W1_0 x_0 y_0 eta_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t5 := ((1 / 2) * W1_0) in
  let t7 := ((1 / 2) * x_0) in
  let t9 := (gates_256 * (t5 * t7)) in
  let t12 := ((t2 * t9) - y_0) in
  let t13 := (t12 * t9) in
  let t20 := (((t2 * t12) * gates_256) * t7) in
  let t28 := (t2 - (eta_0 * t13)) in
  let t30 := (t5 - (eta_0 * t20)) in
  let t32 := (gates_256 * (t30 * t7)) in
  let t34 := ((t28 * t32) - y_0) in
  let t36 := (- (t34 * t32)) in
  let t43 := (- (((t28 * t34) * gates_256) * t7)) in
  (((t36 * t28) + (t28 * t36)) - ((t43 * t30) + (t30 * t43))).
Theorem part_iv_flow_of_gated_units_larger : forall W2_0 gates_256 W1_0 x_0 y_0 eta_0 : R,
  part_iv_flow_of_gated_units_larger_1 W2_0 gates_256 W1_0 x_0 y_0 = 0 /\
  part_iv_flow_of_gated_units_larger_2 W2_0 gates_256 W1_0 x_0 y_0 eta_0 = 0.
Proof.
  intros.
  unfold part_iv_flow_of_gated_units_larger_1, part_iv_flow_of_gated_units_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_flow_of_gated_units_larger.
Close Scope R_scope.

(* (iv) flow of gated units: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_iv_flow_of_gated_units_larger_evaluated_term (W2_0 gates_256 W1_0 x_0 y_0 eta_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (gates_256 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t14 := Qred (- t13) in
  let t15 := Qred (t14 * t2) in
  let t16 := Qred (t2 * t14) in
  let t18 := Qred (t2 * t12) in
  let t19 := Qred (t18 * gates_256) in
  let t20 := Qred (t19 * t7) in
  let t21 := Qred (- t20) in
  let t22 := Qred (t21 * t5) in
  let t23 := Qred (t5 * t21) in
  let t26 := Qred (eta_0 * t13) in
  let t27 := Qred (t2 - t26) in
  let t28 := Qred (eta_0 * t20) in
  let t29 := Qred (t5 - t28) in
  let t30 := Qred (t29 * t7) in
  let t31 := Qred (gates_256 * t30) in
  let t32 := Qred (t27 * t31) in
  let t33 := Qred (t32 - y_0) in
  let t34 := Qred (t33 * t31) in
  let t35 := Qred (- t34) in
  let t36 := Qred (t35 * t27) in
  let t37 := Qred (t27 * t35) in
  let t39 := Qred (t27 * t33) in
  let t40 := Qred (t39 * gates_256) in
  let t41 := Qred (t40 * t7) in
  let t42 := Qred (- t41) in
  let t43 := Qred (t42 * t29) in
  let t44 := Qred (t29 * t42) in
  (Qred ((t15 + t16)), Qred ((t22 + t23)), Qred ((t36 + t37)), Qred ((t43 + t44))).
Theorem part_iv_flow_of_gated_units_larger_evaluated :
  part_iv_flow_of_gated_units_larger_evaluated_term (-651 # 1024) (-651 # 512) (409 # 512) (375 # 1024) (-429 # 256) (17 # 512)
  = ((-243757151137971874832625 # 2417851639229258349412352), (-243757151137971874832625 # 2417851639229258349412352), (-460595086180236634633939705421255980747318249242042821775204138727596137929713879746207243381405605218182625 # 4697085165547666455778961193578674054751365097816639741414581943064418050229216886927397996769537406063869952), (-460595086180236634633939705421255980747318249242042821775204138727596137929713879746207243381405605218182625 # 4697085165547666455778961193578674054751365097816639741414581943064418050229216886927397996769537406063869952)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_flow_of_gated_units_larger_evaluated.
Close Scope Q_scope.

(* G_k is the gradient: the loss falls at the rate sum_k |G_k|^2 along W_k' = -G_k; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_G_k_is_the_gradient_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (((1 / 2) * W1_0) * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t12 := ((t2 * t10) * t6) in
  let t14 := (t10 * t7) in
  (((t12 * t12) + (t14 * t14)) + (t10 * (((- t14) * t7) + (t2 * ((- t12) * t6))))).
Definition part_G_k_is_the_gradient_2 (W2_0 W1_0 x_0 y_0 gates_256 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (((1 / 2) * W1_0) * t6) in
  let t26 := (gates_256 * t7) in
  let t28 := ((t2 * t26) - y_0) in
  let t31 := (((t2 * t28) * gates_256) * t6) in
  let t33 := (t28 * t26) in
  (((t31 * t31) + (t33 * t33)) + (t28 * (((- t33) * t26) + (t2 * (gates_256 * ((- t31) * t6)))))).
Theorem part_G_k_is_the_gradient : forall W2_0 W1_0 x_0 y_0 gates_256 : R,
  part_G_k_is_the_gradient_1 W2_0 W1_0 x_0 y_0 = 0 /\
  part_G_k_is_the_gradient_2 W2_0 W1_0 x_0 y_0 gates_256 = 0.
Proof.
  intros.
  unfold part_G_k_is_the_gradient_1, part_G_k_is_the_gradient_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_G_k_is_the_gradient.
Close Scope R_scope.

(* G_k is the gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_G_k_is_the_gradient_evaluated_term (W2_0 W1_0 x_0 y_0 gates_256 : Q) : Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t2 * t10) in
  let t12 := Qred (t11 * t6) in
  let t13 := Qred (t12 * t12) in
  let t14 := Qred (t10 * t7) in
  let t15 := Qred (t14 * t14) in
  let t17 := Qred (- t14) in
  let t18 := Qred (t17 * t7) in
  let t19 := Qred (- t12) in
  let t20 := Qred (t19 * t6) in
  let t21 := Qred (t2 * t20) in
  let t22 := Qred (t18 + t21) in
  let t25 := Qred (gates_256 * t7) in
  let t26 := Qred (t2 * t25) in
  let t27 := Qred (t26 - y_0) in
  let t28 := Qred (t2 * t27) in
  let t29 := Qred (t28 * gates_256) in
  let t30 := Qred (t29 * t6) in
  let t31 := Qred (t30 * t30) in
  let t32 := Qred (t27 * t25) in
  let t33 := Qred (t32 * t32) in
  let t35 := Qred (- t32) in
  let t36 := Qred (t35 * t25) in
  let t37 := Qred (- t30) in
  let t38 := Qred (t37 * t6) in
  let t39 := Qred (gates_256 * t38) in
  let t40 := Qred (t2 * t39) in
  let t41 := Qred (t36 + t40) in
  (Qred ((t13 + t15)), Qred ((t10 * t22)), Qred ((t31 + t33)), Qred ((t27 * t41))).
Theorem part_G_k_is_the_gradient_evaluated :
  part_G_k_is_the_gradient_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256) (-651 # 512)
  = ((7742359084161937900551176953125 # 324518553658426726783156020576256), (-7742359084161937900551176953125 # 324518553658426726783156020576256), (916002160871669013101314345211611170703125 # 22300745198530623141535718272648361505980416), (-916002160871669013101314345211611170703125 # 22300745198530623141535718272648361505980416)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_G_k_is_the_gradient_evaluated.
Close Scope Q_scope.

(* G_k is the gradient: the loss falls at the rate sum_k |G_k|^2 along W_k' = -G_k; for all real values of what is drawn. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope R_scope.
Definition part_G_k_is_the_gradient_larger_1 (W2_0 W1_0 x_0 y_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t12 := ((t2 * t10) * t6) in
  let t14 := (t10 * t7) in
  (((t12 * t12) + (t14 * t14)) + (t10 * (((- t14) * t7) + (t2 * ((- t12) * t6))))).
Definition part_G_k_is_the_gradient_larger_2 (W2_0 W1_0 x_0 y_0 eta_0 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t10 := ((t2 * t7) - y_0) in
  let t12 := ((t2 * t10) * t6) in
  let t14 := (t10 * t7) in
  let t27 := (t2 - (eta_0 * t14)) in
  let t30 := ((t4 - (eta_0 * t12)) * t6) in
  let t32 := ((t27 * t30) - y_0) in
  let t34 := ((t27 * t32) * t6) in
  let t36 := (t32 * t30) in
  (((t34 * t34) + (t36 * t36)) + (t32 * (((- t36) * t30) + (t27 * ((- t34) * t6))))).
Definition part_G_k_is_the_gradient_larger_3 (W2_0 W1_0 x_0 y_0 gates_256 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t48 := (gates_256 * t7) in
  let t50 := ((t2 * t48) - y_0) in
  let t53 := (((t2 * t50) * gates_256) * t6) in
  let t55 := (t50 * t48) in
  (((t53 * t53) + (t55 * t55)) + (t50 * (((- t55) * t48) + (t2 * (gates_256 * ((- t53) * t6)))))).
Definition part_G_k_is_the_gradient_larger_4 (W2_0 W1_0 x_0 y_0 eta_0 gates_256 : R) : R :=
  let t2 := ((1 / 2) * W2_0) in
  let t4 := ((1 / 2) * W1_0) in
  let t6 := ((1 / 2) * x_0) in
  let t7 := (t4 * t6) in
  let t48 := (gates_256 * t7) in
  let t50 := ((t2 * t48) - y_0) in
  let t53 := (((t2 * t50) * gates_256) * t6) in
  let t55 := (t50 * t48) in
  let t68 := (t2 - (eta_0 * t55)) in
  let t72 := (gates_256 * ((t4 - (eta_0 * t53)) * t6)) in
  let t74 := ((t68 * t72) - y_0) in
  let t77 := (((t68 * t74) * gates_256) * t6) in
  let t79 := (t74 * t72) in
  (((t77 * t77) + (t79 * t79)) + (t74 * (((- t79) * t72) + (t68 * (gates_256 * ((- t77) * t6)))))).
Theorem part_G_k_is_the_gradient_larger : forall W2_0 W1_0 x_0 y_0 eta_0 gates_256 : R,
  part_G_k_is_the_gradient_larger_1 W2_0 W1_0 x_0 y_0 = 0 /\
  part_G_k_is_the_gradient_larger_2 W2_0 W1_0 x_0 y_0 eta_0 = 0 /\
  part_G_k_is_the_gradient_larger_3 W2_0 W1_0 x_0 y_0 gates_256 = 0 /\
  part_G_k_is_the_gradient_larger_4 W2_0 W1_0 x_0 y_0 eta_0 gates_256 = 0.
Proof.
  intros.
  unfold part_G_k_is_the_gradient_larger_1, part_G_k_is_the_gradient_larger_2, part_G_k_is_the_gradient_larger_3, part_G_k_is_the_gradient_larger_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_G_k_is_the_gradient_larger.
Close Scope R_scope.

(* G_k is the gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=2 Linear=True Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition part_G_k_is_the_gradient_larger_evaluated_term (W2_0 W1_0 x_0 y_0 eta_0 gates_256 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((1 / 2) * W1_0) in
  let t6 := Qred ((1 / 2) * x_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (t8 - y_0) in
  let t11 := Qred (t2 * t10) in
  let t12 := Qred (t11 * t6) in
  let t13 := Qred (t12 * t12) in
  let t14 := Qred (t10 * t7) in
  let t15 := Qred (t14 * t14) in
  let t17 := Qred (- t14) in
  let t18 := Qred (t17 * t7) in
  let t19 := Qred (- t12) in
  let t20 := Qred (t19 * t6) in
  let t21 := Qred (t2 * t20) in
  let t22 := Qred (t18 + t21) in
  let t25 := Qred (eta_0 * t14) in
  let t26 := Qred (t2 - t25) in
  let t27 := Qred (eta_0 * t12) in
  let t28 := Qred (t4 - t27) in
  let t29 := Qred (t28 * t6) in
  let t30 := Qred (t26 * t29) in
  let t31 := Qred (t30 - y_0) in
  let t32 := Qred (t26 * t31) in
  let t33 := Qred (t32 * t6) in
  let t34 := Qred (t33 * t33) in
  let t35 := Qred (t31 * t29) in
  let t36 := Qred (t35 * t35) in
  let t38 := Qred (- t35) in
  let t39 := Qred (t38 * t29) in
  let t40 := Qred (- t33) in
  let t41 := Qred (t40 * t6) in
  let t42 := Qred (t26 * t41) in
  let t43 := Qred (t39 + t42) in
  let t46 := Qred (gates_256 * t7) in
  let t47 := Qred (t2 * t46) in
  let t48 := Qred (t47 - y_0) in
  let t49 := Qred (t2 * t48) in
  let t50 := Qred (t49 * gates_256) in
  let t51 := Qred (t50 * t6) in
  let t52 := Qred (t51 * t51) in
  let t53 := Qred (t48 * t46) in
  let t54 := Qred (t53 * t53) in
  let t56 := Qred (- t53) in
  let t57 := Qred (t56 * t46) in
  let t58 := Qred (- t51) in
  let t59 := Qred (t58 * t6) in
  let t60 := Qred (gates_256 * t59) in
  let t61 := Qred (t2 * t60) in
  let t62 := Qred (t57 + t61) in
  let t64 := Qred (eta_0 * t53) in
  let t65 := Qred (t2 - t64) in
  let t66 := Qred (eta_0 * t51) in
  let t67 := Qred (t4 - t66) in
  let t68 := Qred (t67 * t6) in
  let t69 := Qred (gates_256 * t68) in
  let t70 := Qred (t65 * t69) in
  let t71 := Qred (t70 - y_0) in
  let t72 := Qred (t65 * t71) in
  let t73 := Qred (t72 * gates_256) in
  let t74 := Qred (t73 * t6) in
  let t75 := Qred (t74 * t74) in
  let t76 := Qred (t71 * t69) in
  let t77 := Qred (t76 * t76) in
  let t79 := Qred (- t76) in
  let t80 := Qred (t79 * t69) in
  let t81 := Qred (- t74) in
  let t82 := Qred (t81 * t6) in
  let t83 := Qred (gates_256 * t82) in
  let t84 := Qred (t65 * t83) in
  let t85 := Qred (t80 + t84) in
  (Qred ((t13 + t15)), Qred ((t10 * t22)), Qred ((t34 + t36)), Qred ((t31 * t43)), Qred ((t52 + t54)), Qred ((t48 * t62)), Qred ((t75 + t77)), Qred ((t71 * t85))).
Theorem part_G_k_is_the_gradient_larger_evaluated :
  part_G_k_is_the_gradient_larger_evaluated_term (-651 # 1024) (409 # 512) (375 # 1024) (-429 # 256) (17 # 512) (-651 # 512)
  = ((7742359084161937900551176953125 # 324518553658426726783156020576256), (-7742359084161937900551176953125 # 324518553658426726783156020576256), (65832970334573826224982917810899657093316483049689934443609474638852347232839427005315804838935828156804833873050782786328125 # 2707685248164858261307045101702230179137145581421695874189921465443966120903931272499975005961073806735733604454495675614232576), (-65832970334573826224982917810899657093316483049689934443609474638852347232839427005315804838935828156804833873050782786328125 # 2707685248164858261307045101702230179137145581421695874189921465443966120903931272499975005961073806735733604454495675614232576), (916002160871669013101314345211611170703125 # 22300745198530623141535718272648361505980416), (-916002160871669013101314345211611170703125 # 22300745198530623141535718272648361505980416), (2414701059082464915931369022130815614849987800141526952881266906104237519092327101413920143050758400711846049424354513288182072617400651574772801928198524597379561328125 # 60383398797144661635864873295812302254670739526663046854019300803929986598274381633378027602842540280663494000492221518396329354078796682120982948022923136698390325231616), (-2414701059082464915931369022130815614849987800141526952881266906104237519092327101413920143050758400711846049424354513288182072617400651574772801928198524597379561328125 # 60383398797144661635864873295812302254670739526663046854019300803929986598274381633378027602842540280663494000492221518396329354078796682120982948022923136698390325231616)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_G_k_is_the_gradient_larger_evaluated.
Close Scope Q_scope.

(* Without 'layers are linear (gated or rectified instead), for the whole matrix' (ii) steps is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=3 Inputs=1 Width=3 Points=3 Steps=6 Linear=False Homogeneous=True Rule=Gradient *)
Open Scope Q_scope.
Definition without_1_part_ii_steps_term (W2_0 eta_0 W3_1 gates_514 W2_2 gates_290 W1_2 x_2 W2_1 gates_274 W1_1 gates_258 W1_0 y_5 W3_0 y_2 gates_513 gates_289 x_1 gates_273 gates_257 y_4 y_1 gates_512 gates_288 x_0 gates_272 gates_256 y_3 y_0 : Q) : Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W3_1) in
  let t8 := Qred ((1 / 2) * W2_2) in
  let t11 := Qred ((1 / 2) * W1_2) in
  let t13 := Qred ((1 / 2) * x_2) in
  let t14 := Qred (t11 * t13) in
  let t15 := Qred (gates_290 * t14) in
  let t16 := Qred (t8 * t15) in
  let t18 := Qred ((1 / 2) * W2_1) in
  let t21 := Qred ((1 / 2) * W1_1) in
  let t22 := Qred (t21 * t13) in
  let t23 := Qred (gates_274 * t22) in
  let t24 := Qred (t18 * t23) in
  let t27 := Qred ((1 / 2) * W1_0) in
  let t28 := Qred (t27 * t13) in
  let t29 := Qred (gates_258 * t28) in
  let t30 := Qred (t2 * t29) in
  let t31 := Qred (t24 + t30) in
  let t32 := Qred (t16 + t31) in
  let t33 := Qred (gates_514 * t32) in
  let t34 := Qred (t5 * t33) in
  let t36 := Qred (t34 - y_5) in
  let t37 := Qred (t5 * t36) in
  let t39 := Qred ((1 / 2) * W3_0) in
  let t40 := Qred (t39 * t33) in
  let t42 := Qred (t40 - y_2) in
  let t43 := Qred (t39 * t42) in
  let t44 := Qred (t37 + t43) in
  let t45 := Qred (t44 * gates_514) in
  let t46 := Qred (t45 * t29) in
  let t50 := Qred ((1 / 2) * x_1) in
  let t51 := Qred (t11 * t50) in
  let t52 := Qred (gates_289 * t51) in
  let t53 := Qred (t8 * t52) in
  let t55 := Qred (t21 * t50) in
  let t56 := Qred (gates_273 * t55) in
  let t57 := Qred (t18 * t56) in
  let t59 := Qred (t27 * t50) in
  let t60 := Qred (gates_257 * t59) in
  let t61 := Qred (t2 * t60) in
  let t62 := Qred (t57 + t61) in
  let t63 := Qred (t53 + t62) in
  let t64 := Qred (gates_513 * t63) in
  let t65 := Qred (t5 * t64) in
  let t67 := Qred (t65 - y_4) in
  let t68 := Qred (t5 * t67) in
  let t69 := Qred (t39 * t64) in
  let t71 := Qred (t69 - y_1) in
  let t72 := Qred (t39 * t71) in
  let t73 := Qred (t68 + t72) in
  let t74 := Qred (t73 * gates_513) in
  let t75 := Qred (t74 * t60) in
  let t79 := Qred ((1 / 2) * x_0) in
  let t80 := Qred (t11 * t79) in
  let t81 := Qred (gates_288 * t80) in
  let t82 := Qred (t8 * t81) in
  let t84 := Qred (t21 * t79) in
  let t85 := Qred (gates_272 * t84) in
  let t86 := Qred (t18 * t85) in
  let t88 := Qred (t27 * t79) in
  let t89 := Qred (gates_256 * t88) in
  let t90 := Qred (t2 * t89) in
  let t91 := Qred (t86 + t90) in
  let t92 := Qred (t82 + t91) in
  let t93 := Qred (gates_512 * t92) in
  let t94 := Qred (t5 * t93) in
  let t96 := Qred (t94 - y_3) in
  let t97 := Qred (t5 * t96) in
  let t98 := Qred (t39 * t93) in
  let t100 := Qred (t98 - y_0) in
  let t101 := Qred (t39 * t100) in
  let t102 := Qred (t97 + t101) in
  let t103 := Qred (t102 * gates_512) in
  let t104 := Qred (t103 * t89) in
  let t105 := Qred (t75 + t104) in
  let t106 := Qred (t46 + t105) in
  let t107 := Qred (eta_0 * t106) in
  let t108 := Qred (t2 - t107) in
  let t109 := Qred (t45 * t23) in
  let t110 := Qred (t74 * t56) in
  let t111 := Qred (t103 * t85) in
  let t112 := Qred (t110 + t111) in
  let t113 := Qred (t109 + t112) in
  let t114 := Qred (eta_0 * t113) in
  let t115 := Qred (t18 - t114) in
  let t116 := Qred (t108 * t115) in
  let t117 := Qred (t2 * t45) in
  let t118 := Qred (t117 * gates_258) in
  let t119 := Qred (t118 * t13) in
  let t120 := Qred (t2 * t74) in
  let t121 := Qred (t120 * gates_257) in
  let t122 := Qred (t121 * t50) in
  let t123 := Qred (t2 * t103) in
  let t124 := Qred (t123 * gates_256) in
  let t125 := Qred (t124 * t79) in
  let t126 := Qred (t122 + t125) in
  let t127 := Qred (t119 + t126) in
  let t128 := Qred (eta_0 * t127) in
  let t129 := Qred (t27 - t128) in
  let t130 := Qred (t18 * t45) in
  let t131 := Qred (t130 * gates_274) in
  let t132 := Qred (t131 * t13) in
  let t133 := Qred (t18 * t74) in
  let t134 := Qred (t133 * gates_273) in
  let t135 := Qred (t134 * t50) in
  let t136 := Qred (t18 * t103) in
  let t137 := Qred (t136 * gates_272) in
  let t138 := Qred (t137 * t79) in
  let t139 := Qred (t135 + t138) in
  let t140 := Qred (t132 + t139) in
  let t141 := Qred (eta_0 * t140) in
  let t142 := Qred (t21 - t141) in
  let t143 := Qred (t129 * t142) in
  let t144 := Qred (t116 - t143) in
  let t145 := Qred (t2 * t18) in
  let t146 := Qred (t27 * t21) in
  let t147 := Qred (t145 - t146) in
  let t148 := Qred (eta_0 * eta_0) in
  let t149 := Qred (t106 * t113) in
  let t150 := Qred (t127 * t140) in
  let t151 := Qred (t149 - t150) in
  let t152 := Qred (t148 * t151) in
  let t153 := Qred (t147 + t152) in
  Qred ((t144 - t153)).
Theorem without_1_part_ii_steps :
  without_1_part_ii_steps_term (109 # 1024) (15 # 256) (-105 # 1024) (-503 # 1024) (413 # 512) (199 # 256) (481 # 1024) (841 # 1024) (337 # 1024) (643 # 512) (-1391 # 1024) (151 # 1024) (369 # 1024) (-1 # 32) (-367 # 1024) (5 # 4) (-319 # 512) (-169 # 256) (-805 # 1024) (195 # 512) (861 # 1024) (-1045 # 1024) (39 # 256) (-1315 # 1024) (133 # 256) (-2575 # 1024) (-1309 # 1024) (-165 # 512) (211 # 1024) (-321 # 512) = (246226161762938966553817410900371925 # 680564733841876926926749214863536422912)
  /\ ~ without_1_part_ii_steps_term (109 # 1024) (15 # 256) (-105 # 1024) (-503 # 1024) (413 # 512) (199 # 256) (481 # 1024) (841 # 1024) (337 # 1024) (643 # 512) (-1391 # 1024) (151 # 1024) (369 # 1024) (-1 # 32) (-367 # 1024) (5 # 4) (-319 # 512) (-169 # 256) (-805 # 1024) (195 # 512) (861 # 1024) (-1045 # 1024) (39 # 256) (-1315 # 1024) (133 # 256) (-2575 # 1024) (-1309 # 1024) (-165 # 512) (211 # 1024) (-321 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_ii_steps.
Close Scope Q_scope.

(* Without 'units are positively homogeneous (squares or hyperbolic tangents instead)' (iv) gated units is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=6 Linear=True Homogeneous=False Rule=Gradient *)
Open Scope Q_scope.
Definition without_2_part_iv_gated_units_term (W2_0 eta_0 W1_0 x_0 y_0 : Q) : Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t5 := Qred ((1 / 2) * W1_0) in
  let t7 := Qred ((1 / 2) * x_0) in
  let t8 := Qred (t5 * t7) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t14 := Qred (eta_0 * t13) in
  let t15 := Qred (t2 - t14) in
  let t16 := Qred (t15 * t15) in
  let t17 := Qred (t2 * t12) in
  let t18 := Qred (t8 + t8) in
  let t19 := Qred (t17 * t18) in
  let t20 := Qred (t19 * t7) in
  let t21 := Qred (eta_0 * t20) in
  let t22 := Qred (t5 - t21) in
  let t23 := Qred (t22 * t22) in
  let t24 := Qred (t16 - t23) in
  let t25 := Qred (t2 * t2) in
  let t26 := Qred (t5 * t5) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (eta_0 * eta_0) in
  let t29 := Qred (t13 * t13) in
  let t30 := Qred (t20 * t20) in
  let t31 := Qred (t29 - t30) in
  let t32 := Qred (t28 * t31) in
  let t33 := Qred (t27 + t32) in
  Qred ((t24 - t33)).
Theorem without_2_part_iv_gated_units :
  without_2_part_iv_gated_units_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) = (33488657048265726823220594334375 # 166153499473114484112975882535043072)
  /\ ~ without_2_part_iv_gated_units_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_iv_gated_units.
Close Scope Q_scope.

(* Without 'all layers take the same step' (ii) steps is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=LayerwiseRates *)
Open Scope Q_scope.
Definition without_3_part_ii_steps_term (W2_0 eta_0 W1_0 x_0 y_0 : Q) : Q :=
  let t2 := Qred ((1 / 2) * W2_0) in
  let t6 := Qred ((1 / 2) * W1_0) in
  let t8 := Qred ((1 / 2) * x_0) in
  let t9 := Qred (t6 * t8) in
  let t10 := Qred (t2 * t9) in
  let t12 := Qred (t10 - y_0) in
  let t13 := Qred (t12 * t9) in
  let t14 := Qred (2 * t13) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (t2 - t15) in
  let t17 := Qred (t16 * t16) in
  let t18 := Qred (t2 * t12) in
  let t19 := Qred (t18 * t8) in
  let t20 := Qred (eta_0 * t19) in
  let t21 := Qred (t6 - t20) in
  let t22 := Qred (t21 * t21) in
  let t23 := Qred (t17 - t22) in
  let t24 := Qred (t2 * t2) in
  let t25 := Qred (t6 * t6) in
  let t26 := Qred (t24 - t25) in
  let t27 := Qred (eta_0 * eta_0) in
  let t28 := Qred (t13 * t13) in
  let t29 := Qred (t19 * t19) in
  let t30 := Qred (t28 - t29) in
  let t31 := Qred (t27 * t30) in
  let t32 := Qred (t26 + t31) in
  Qred ((t23 - t32)).
Theorem without_3_part_ii_steps :
  without_3_part_ii_steps_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) = (90911688925091681226451428534742875 # 85070591730234615865843651857942052864)
  /\ ~ without_3_part_ii_steps_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_ii_steps.
Close Scope Q_scope.

(* Without 'no weight decay' (ii) steps is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Inputs=1 Width=1 Points=1 Steps=1 Linear=True Homogeneous=True Rule=WeightDecay *)
Open Scope Q_scope.
Definition without_4_part_ii_steps_term (W2_0 eta_0 W1_0 x_0 y_0 : Q) : Q :=
  let t3 := Qred ((1 / 2) * W2_0) in
  let t4 := Qred ((15 / 16) * t3) in
  let t7 := Qred ((1 / 2) * W1_0) in
  let t9 := Qred ((1 / 2) * x_0) in
  let t10 := Qred (t7 * t9) in
  let t11 := Qred (t3 * t10) in
  let t13 := Qred (t11 - y_0) in
  let t14 := Qred (t13 * t10) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (t4 - t15) in
  let t17 := Qred (t16 * t16) in
  let t18 := Qred ((15 / 16) * t7) in
  let t19 := Qred (t3 * t13) in
  let t20 := Qred (t19 * t9) in
  let t21 := Qred (eta_0 * t20) in
  let t22 := Qred (t18 - t21) in
  let t23 := Qred (t22 * t22) in
  let t24 := Qred (t17 - t23) in
  let t25 := Qred (t3 * t3) in
  let t26 := Qred (t7 * t7) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (eta_0 * eta_0) in
  let t29 := Qred (t14 * t14) in
  let t30 := Qred (t20 * t20) in
  let t31 := Qred (t29 - t30) in
  let t32 := Qred (t28 * t31) in
  let t33 := Qred (t27 + t32) in
  Qred ((t24 - t33)).
Theorem without_4_part_ii_steps :
  without_4_part_ii_steps_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) = (481585 # 134217728)
  /\ ~ without_4_part_ii_steps_term (109 # 1024) (15 # 256) (369 # 1024) (-2575 # 1024) (-321 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_ii_steps.
Close Scope Q_scope.
